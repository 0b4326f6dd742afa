"""Which languages are of use for which."""

import pytest

from pipeline.memory.exchange import suits


@pytest.mark.parametrize(
    ("tag", "wanted", "fit"),
    [
        ("de", "de", "same"),
        ("de-AT", "de", "same"),
        ("de", "de-AT", "same"),
        ("DEU_at", "de-AT", "same"),
        ("de-CH-1901", "de-CH", "same"),
        ("zh-TW", "zh-Hant", "same"),
        ("sr@latin", "sr-Latn", "same"),
        ("en-UK", "en-GB", "same"),
        ("pt-PT", "pt-BR", "region"),
        ("pt_PT", "pt-BR", "region"),
        ("de-DE", "de-AT", "region"),
        ("es-419", "es-MX", "region"),
        ("sr-Latn-RS", "sr-Latn-ME", "region"),
        ("sr", "sr-Latn", "no"),
        ("zh-CN", "zh-TW", "no"),
        ("fr", "de", "no"),
        ("", "de", "no"),
        ("German", "de", "no"),
        ("de-" + "x" * 100_000, "de", "no"),
    ],
)
def test_suits(tag, wanted, fit):
    assert suits(tag, wanted) == fit
