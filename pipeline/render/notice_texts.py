"""What a page says to its readers about parts that are not current, in the languages of its readers."""

from __future__ import annotations

from typing import Final, NamedTuple


class Texts(NamedTuple):
    """The sentences of a page's notice and the notes behind its blocks; `{language}` is the source language's name.

    `outdated`: parts are outdated translations. `source`: parts are in the source language. `whole`: the whole page is.
    `link` leads to the page in the source language. `outdated_note` and `source_note` stand behind single blocks.
    """

    outdated: str
    source: str
    whole: str
    link: str
    outdated_note: str
    source_note: str


TEXTS: Final[dict[str, Texts]] = {
    "ar": Texts(
        "بعض أجزاء هذه الصفحة غير محدَّثة بعد، وقد وُضعت عليها علامة.",
        "بعض الأجزاء معروضة باللغة الأصلية ({language}) إلى أن تتوفر ترجمة محدَّثة.",
        "هذه الصفحة معروضة باللغة الأصلية ({language}) إلى أن تتوفر ترجمة محدَّثة.",
        "اقرأ النسخة المحدَّثة باللغة الأصلية ({language}).",
        "(غير محدَّث)",
        "(الترجمة قيد الإعداد)",
    ),
    "da": Texts(
        "Nogle dele af denne side er endnu ikke opdateret; de er markeret.",
        "Nogle dele vises på originalsproget ({language}), indtil der er en aktuel oversættelse.",
        "Denne side vises på originalsproget ({language}), indtil der er en aktuel oversættelse.",
        "Læs den aktuelle version på originalsproget ({language}).",
        "(ikke opdateret)",
        "(oversættelse følger)",
    ),
    "de": Texts(
        "Einige Abschnitte dieser Seite sind noch nicht auf dem neuesten Stand; sie sind gekennzeichnet.",
        "Einige Abschnitte stehen in der Originalsprache ({language}), bis eine aktuelle Übersetzung vorliegt.",
        "Diese Seite steht in der Originalsprache ({language}), bis eine aktuelle Übersetzung vorliegt.",
        "Lesen Sie die aktuelle Fassung in der Originalsprache ({language}).",
        "(nicht auf dem neuesten Stand)",
        "(Übersetzung folgt)",
    ),
    "en": Texts(
        "Some parts of this page are not up to date yet; they are marked.",
        "Some parts are in the original language ({language}) until an up-to-date translation is ready.",
        "This page is in the original language ({language}) until an up-to-date translation is ready.",
        "Read the up-to-date page in the original language ({language}).",
        "(not up to date)",
        "(translation to follow)",
    ),
    "es": Texts(
        "Algunas partes de esta página aún no están actualizadas; están señaladas.",
        "Algunas partes están en el idioma original ({language}) hasta que haya una traducción actualizada.",
        "Esta página está en el idioma original ({language}) hasta que haya una traducción actualizada.",
        "Lea la versión actualizada en el idioma original ({language}).",
        "(sin actualizar)",
        "(traducción pendiente)",
    ),
    "fr": Texts(
        "Certaines parties de cette page, signalées comme telles, ne sont pas encore à jour.",
        "Certaines parties sont dans la langue d’origine ({language}) en attendant une traduction à jour.",
        "Cette page est dans la langue d’origine ({language}) en attendant une traduction à jour.",
        "Lisez la version à jour dans la langue d’origine ({language}).",
        "(pas à jour)",
        "(traduction à venir)",
    ),
    "it": Texts(
        "Alcune parti di questa pagina non sono ancora aggiornate e sono segnalate.",
        "Alcune parti sono nella lingua originale ({language}) in attesa di una traduzione aggiornata.",
        "Questa pagina è nella lingua originale ({language}) in attesa di una traduzione aggiornata.",
        "Legga la versione aggiornata nella lingua originale ({language}).",
        "(non aggiornato)",
        "(traduzione in arrivo)",
    ),
    "nb": Texts(
        "Noen deler av denne siden er ennå ikke oppdatert; de er merket.",
        "Noen deler vises på originalspråket ({language}) til det foreligger en oppdatert oversettelse.",
        "Denne siden vises på originalspråket ({language}) til det foreligger en oppdatert oversettelse.",
        "Les den oppdaterte versjonen på originalspråket ({language}).",
        "(ikke oppdatert)",
        "(oversettelse kommer)",
    ),
    "nl": Texts(
        "Sommige delen van deze pagina zijn nog niet bijgewerkt; ze zijn gemarkeerd.",
        "Sommige delen staan in de oorspronkelijke taal ({language}) totdat er een actuele vertaling is.",
        "Deze pagina staat in de oorspronkelijke taal ({language}) totdat er een actuele vertaling is.",
        "Lees de actuele versie in de oorspronkelijke taal ({language}).",
        "(niet bijgewerkt)",
        "(vertaling volgt)",
    ),
    "pl": Texts(
        "Niektóre fragmenty tej strony nie są jeszcze aktualne; są one oznaczone.",
        "Niektóre fragmenty są w języku oryginału ({language}) do czasu przygotowania aktualnego tłumaczenia.",
        "Ta strona jest w języku oryginału ({language}) do czasu przygotowania aktualnego tłumaczenia.",
        "Przeczytaj aktualną wersję w języku oryginału ({language}).",
        "(nieaktualne)",
        "(tłumaczenie w przygotowaniu)",
    ),
    "pt": Texts(
        "Algumas partes desta página ainda não estão atualizadas e estão assinaladas.",
        "Algumas partes estão no idioma original ({language}) até que haja uma tradução atualizada.",
        "Esta página está no idioma original ({language}) até que haja uma tradução atualizada.",
        "Leia a versão atualizada no idioma original ({language}).",
        "(não atualizado)",
        "(tradução pendente)",
    ),
    "ru": Texts(
        "Некоторые части этой страницы ещё не обновлены; они отмечены.",
        "Некоторые части приведены на языке оригинала ({language}), пока не готов актуальный перевод.",
        "Эта страница приведена на языке оригинала ({language}), пока не готов актуальный перевод.",
        "Прочитайте актуальную версию на языке оригинала ({language}).",
        "(не обновлено)",
        "(перевод готовится)",
    ),
    "sv": Texts(
        "Vissa delar av den här sidan är ännu inte uppdaterade; de är markerade.",
        "Vissa delar visas på originalspråket ({language}) tills det finns en aktuell översättning.",
        "Den här sidan visas på originalspråket ({language}) tills det finns en aktuell översättning.",
        "Läs den aktuella versionen på originalspråket ({language}).",
        "(inte uppdaterat)",
        "(översättning kommer)",
    ),
    "tr": Texts(
        "Bu sayfanın bazı bölümleri henüz güncel değildir; bu bölümler işaretlenmiştir.",
        "Bazı bölümler, güncel bir çeviri hazırlanana kadar özgün dilde ({language}) gösterilmektedir.",
        "Bu sayfa, güncel bir çeviri hazırlanana kadar özgün dilde ({language}) gösterilmektedir.",
        "Güncel sürümü özgün dilde ({language}) okuyun.",
        "(güncel değil)",
        "(çevirisi bekleniyor)",
    ),
    "uk": Texts(
        "Деякі частини цієї сторінки ще не оновлено; їх позначено.",
        "Деякі частини подано мовою оригіналу ({language}), доки не готовий актуальний переклад.",
        "Цю сторінку подано мовою оригіналу ({language}), доки не готовий актуальний переклад.",
        "Прочитайте актуальну версію мовою оригіналу ({language}).",
        "(не оновлено)",
        "(переклад готується)",
    ),
}
"""By language. Each sentence is right whatever the name of the language is: it stands in brackets, uninflected."""
