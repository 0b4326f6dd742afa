"""Function words of languages other than English: what ends a phrase."""

from __future__ import annotations

FUNCTION: dict[str, str] = {
    "de": (
        "de der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine "
        "meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser "
        "unsere unseren unserer euer eure ich du er sie es wir mich dich ihn uns euch mir dir ihm ihnen sich man "
        "jemand niemand etwas nichts alles alle allen aller viel viele vielen vieler wenig wenige mehr mehrere "
        "mehreren meist meisten einige einigen einiger manche manchen mancher jede jeder jedes jeden jedem dieser "
        "diese dieses diesen diesem jener jene jenes welche welcher welches welchen welchem solche solcher solchen "
        "andere anderen anderer anderes anderem beide beiden selbst selber und oder aber sondern denn doch jedoch "
        "sowie sowohl weder noch entweder dass daß weil wenn falls ob obwohl während bevor nachdem seit seitdem bis "
        "sobald solange damit indem als wie wo wer was wen wem wann warum wieso weshalb woher wohin womit wodurch "
        "worauf daher deshalb deswegen dadurch dabei dafür dagegen daran darauf daraus darin darüber darum davon davor "
        "dazu danach dann dort hier da hierbei hierfür hierzu an auf aus außer bei beim durch für gegen gegenüber "
        "hinter in im ins innerhalb außerhalb mit mithilfe nach neben ohne statt trotz über um unter vom von vor wegen "
        "zu zum zur zwischen ab je pro am ans aufgrund anhand bin bist ist sind seid war waren wäre wären gewesen "
        "werde wird werden wurde wurden würde würden worden geworden habe hast hat haben hatte hatten hätte hätten "
        "gehabt kann kannst können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte "
        "sollten will wollen wollte wollten mag mögen möchte möchten darf dürfen durfte dürfte lassen lässt macht "
        "machen gibt geht gehen kommt kommen hilft helfen bekommt bekommen nicht auch nur schon sehr so ganz etwa rund "
        "fast kaum oft häufig manchmal immer nie meistens selten bereits erst jetzt heute gestern morgen bald später "
        "früher wieder zusammen allein vielleicht eher beispiel z b d h u a bzw etc ca ja nein bitte zwei drei vier "
        "fünf sechs sieben acht neun zehn einmal zweimal möglich möglichst wichtig gut besser neu verschiedene "
        "verschiedenen bestimmte bestimmten weitere weiteren weiterer übrigen sonst allerdings außerdem zudem somit "
        "also nämlich allem insbesondere"
    ),
    "fr": (
        "fr le la les l un une des du de d au aux et ou mais donc or ni car ce cet cette ces mon ma mes ton ta tes son "
        "sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se lui y en qui que quoi "
        "dont où lequel laquelle lesquels lesquelles quel quelle quels quelles à dans par pour sur sous avec sans chez "
        "entre vers avant après pendant depuis contre dès jusque jusqu lors selon malgré afin ainsi alors aussi autre "
        "autres aucun aucune beaucoup bien certains certaines chaque comme comment est sont être été était étaient "
        "sera seront serait suis es sommes êtes ai as a avons avez ont avait avaient aura aurait avoir eu fait faire "
        "font peut peuvent pouvoir pourrait doit doivent devoir devrait faut ne pas plus moins très trop peu plusieurs "
        "quelques si non oui même mêmes tout toute tous toutes tel telle tels telles encore déjà jamais toujours "
        "souvent parfois parce puis quand lorsque lorsqu puisque qu n s c j m t cela ça ceci celui celle ceux celles "
        "ici là deux trois quatre cinq six sept huit neuf dix premier première possible important nouveau nouvelle bon "
        "bonne"
    ),
    "es": (
        "es el la los las lo un una unos unas de del al a y e o u pero sino ni que quien quienes cual cuales cuyo cuya "
        "donde cuando como cómo qué quién cuándo dónde este esta estos estas ese esa esos esas aquel aquella mi mis tu "
        "tus su sus nuestro nuestra nuestros nuestras yo tú él ella usted ustedes nosotros ellos ellas me te se le les "
        "nos en con sin por para sobre bajo entre hacia hasta desde durante según contra ante tras son ser sido era "
        "eran fue fueron será sería está están estar estado estaba ha han haber había hay he hemos tiene tienen tener "
        "puede pueden poder podría debe deben deber debería hace hacen hacer no sí más menos muy mucho mucha muchos "
        "muchas poco poca pocos algunos algunas algún alguna ningún ninguna otro otra otros otras todo toda todos "
        "todas cada mismo misma tan tanto también tampoco ya aún todavía siempre nunca veces si porque aunque pues "
        "entonces así luego antes después ahora hoy aquí allí dos tres cuatro cinco seis siete ocho nueve diez posible "
        "importante nuevo nueva bueno buena mejor"
    ),
}
"""By primary language subtag."""
