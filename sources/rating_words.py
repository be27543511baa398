"""The words around ratings in English, German, French, Spanish, Dutch, Portuguese, Italian and Afrikaans. Data only.

Used by `ratings.py`. Italian came for free with "su"; add a language by adding its words.
"""

from __future__ import annotations

#: Number words that stand in ratings. "ten" and its sisters are scales, the others values or the scale five.
NUMBER_WORDS = {
    "zero": 0, "null": 0, "zéro": 0, "cero": 0, "nul": 0,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10,
    "ein": 1, "eins": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "zehn": 10,
    "une": 1, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10,
    "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "diez": 10,
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vijf": 5, "tien": 10,
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "dez": 10,
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "dieci": 10,
    "vyf": 5,
}  # fmt: skip

#: What is counted in a rating: stars, and the bubbles, points and the like of some sites.
STAR_WORDS = (
    "star", "stars", "stern", "sterne", "sternen", "étoile", "étoiles", "etoile", "etoiles", "estrella", "estrellas",
    "ster", "sterren", "estrela", "estrelas", "stella", "stelle", "sterre", "bubble", "bubbles",
)  # fmt: skip

#: Between value and scale.
CONNECTORS = ("out of", "of", "von", "sur", "de", "van", "uit", "su", "em", "op", "sobre", "aus", "uit die")

LABELS = (
    "rating", "rated", "rate", "my rating", "overall rating", "overall", "score", "stars", "bewertung", "wertung", "note",
    "évaluation", "puntuación", "valoración", "calificación", "beoordeling", "waardering", "cijfer", "classificação",
    "avaliação", "nota", "voto", "valutazione", "gradering", "punkte", "sterne", "étoiles", "estrellas", "sterren",
)  # fmt: skip

#: Labels that need no colon before their number.
PLAIN_LABELS = ("rating", "rated", "my rating", "overall rating", "bewertung", "beoordeling", "puntuación")

#: A number pair right behind one of these is a date.
DATE_WORDS = (
    "visited", "visit", "visited on", "on", "on the", "since", "until", "till", "from", "by", "before", "after", "dated",
    "date", "stayed", "arrived", "ordered", "am", "vom", "bis", "seit", "ab", "den", "dem", "der", "besucht", "le", "du",
    "depuis", "jusqu'au", "dès le", "del", "el", "desde el", "hasta el", "día", "dal", "il", "al", "op", "sinds", "vanaf",
    "tot", "em", "dia", "no dia", "desde", "até", "besoek", "bezocht", "visité", "visitado", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "open",
)  # fmt: skip

#: A number pair right behind one of these numbers a part.
SERIAL_WORDS = (
    "part", "page", "step", "chapter", "episode", "volume", "vol", "version", "v", "no", "nr", "day", "week", "season",
    "teil", "seite", "folge", "tag", "partie", "étape", "parte", "página", "deel", "pagina", "bladsy", "room", "table",
    "size", "grade", "model", "iphone", "galaxy", "windows", "ios", "android", "level", "lesson", "unit", "phase",
)  # fmt: skip

#: "4/5 customers": a share, not a rating.
COUNTED_THINGS = (
    "people", "persons", "customers", "users", "dentists", "times", "days", "weeks", "months", "years", "hours",
    "minutes", "items", "orders", "dishes", "rooms", "visits", "calls", "of", "the time", "reviews", "parts", "pages",
    "kunden", "leute", "mal", "tage", "tagen", "wochen", "personen", "fois", "jours", "personnes", "clients", "veces",
    "días", "dias", "personas", "clientes", "keer", "dagen", "mensen", "klanten", "vezes", "pessoas", "mense", "keer",
    "dae", "volte", "giorni", "off", "discount", "rabatt", "inch", "km", "kg", "euro", "euros", "dollars",
)  # fmt: skip

#: "5 star hotel", "hotel 4 étoiles": the stars of a house, not of a review.
PLACES_WITH_STARS = (
    "hotel", "hotels", "hôtel", "resort", "resorts", "hostel", "guesthouse", "accommodation", "property", "category",
    "kategorie", "catégorie", "categoría", "categoria", "restaurant", "restaurants", "restaurante", "lodge", "spa",
    "establishment", "general", "unterkunft", "haus", "hébergement", "camping", "campsite", "apartment", "villa",
    "service", "treatment", "experience", "prices", "price", "quality", "reviews", "ratings", "safety",
    "energy", "refrigerator", "freezer", "michelin", "superior", "facility", "facilities",
)  # fmt: skip

#: Before "5 stars" these say that the stars were not given.
NOT_MEANT = (
    "not", "no", "never", "wanted", "would", "would've", "wouldn't", "could", "can't", "cannot", "couldn't", "deserve",
    "deserves", "instead of", "if", "all the", "how", "why", "used to", "expected", "expecting", "hoped", "nicht", "kein",
    "keine", "keinen", "würde", "hätte", "wollte", "statt", "pas", "aurais", "voulais", "no doy", "daría", "quería",
    "niet", "geen", "zou", "wilde", "não", "daria", "nie", "sou", "other", "those", "these", "with", "many", "fake",
)  # fmt: skip
