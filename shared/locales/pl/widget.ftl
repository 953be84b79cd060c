### Polish: neutral default that avoids Pan/Pani and ty (impersonal forms, nouns, “Prosimy” + infinitive); short buttons keep the usual imperative (Szukaj, Wyślij). `.familiar` is ty, with Ty/Twój in capitals as shops write it.
### „…” as quotation marks; U+00A0 after one-letter words. Help article: artykuł pomocy (artykuł alone is merchandise); request: zgłoszenie; reference: numer zgłoszenia; access code: kod dostępu.
### Language names stay nominative: “na język { $wanted }” is an accusative of the same form; elsewhere a colon or apposition.

## The launcher, and what surrounds every view

launcher-label = Pomoc
home-title = W czym możemy pomóc?
nav-home = Centrum pomocy
language-label = Język
language-change = Zmień
loading = Wczytywanie…
network-error = Nie udało się. Prosimy sprawdzić połączenie z internetem i spróbować ponownie.
    .familiar = Nie udało się. Sprawdź połączenie z internetem i spróbuj ponownie.

## Home

search-label = Szukaj w centrum pomocy
search-button = Szukaj
articles-heading = Warto wiedzieć
subjects-heading = Tematy
contact-heading = Kontakt z nami
    .familiar = Skontaktuj się z nami
requests-heading = Wysłane zgłoszenia
    .familiar = Twoje zgłoszenia
request-find = Znajdź zgłoszenie

## Ways to reach a person, where the site gives no name of its own

channel-phone = Telefon
    .familiar = Zadzwoń do nas
channel-email = E-mail
    .familiar = Napisz e-mail
channel-message = Formularz kontaktowy
    .familiar = Napisz do nas
channel-callback = Rozmowa w wybranym terminie
    .familiar = Umów rozmowę
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Dodatkowa pomoc

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Brak wyników dla frazy „{ $query }”
        [one] { $count } artykuł pomocy dla frazy „{ $query }”
        [few] { $count } artykuły pomocy dla frazy „{ $query }”
        [many] { $count } artykułów pomocy dla frazy „{ $query }”
       *[other] { $count } artykułu pomocy dla frazy „{ $query }”
    }
results-subject = { $name }
results-ask = Czego dotyczy pytanie?
    .familiar = Czego szukasz?
results-hint = Warto spróbować innych słów albo napisać do nas.
    .familiar = Spróbuj innych słów albo napisz do nas.
# $wanted, $shown (Text) names of languages
results-fallback = Język { $wanted }: brak wyników. Poniżej artykuły pomocy w innym języku: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Tego artykułu pomocy nie przetłumaczono jeszcze na język { $wanted }. Język tej wersji: { $shown }.
# $date (Text) a day
article-updated = Aktualizacja: { $date }
article-question = Czy to pomogło?
article-yes = Tak
article-no = Nie
article-thanks = Bardzo nas to cieszy. Dziękujemy.
article-sorry = Przykro nam. Wystarczy do nas napisać, a pomożemy.
    .familiar = Przykro nam. Napisz do nas, a pomożemy.
article-related = Więcej na ten temat

## Contact form

contact-title = Formularz kontaktowy
    .familiar = Napisz do nas
contact-intro = Prosimy opisać, w czym możemy pomóc. Zgłoszenie otrzyma numer i w każdej chwili można do niego wrócić.
    .familiar = Opisz, w czym możemy pomóc. Otrzymasz numer zgłoszenia i w każdej chwili możesz do niego wrócić.
field-message = Wiadomość
field-name = Imię i nazwisko
    .familiar = Imię
field-email = E-mail
field-phone = Telefon
field-optional = opcjonalnie
contact-send = Wyślij
contact-sending = Wysyłanie…
contact-network-error = Wiadomość nie została wysłana, ale nadal tu jest. Prosimy sprawdzić połączenie z internetem i spróbować ponownie.
    .familiar = Wiadomość nie została wysłana, ale nadal tu jest. Sprawdź połączenie z internetem i spróbuj ponownie.
contact-other-ways = Inne formy kontaktu
contact-suggestions = Być może odpowiedź już tu jest
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Język naszych odpowiedzi: { $languages }.

## Request

request-title = Wiadomość do nas dotarła
    .familiar = Mamy Twoją wiadomość
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Numer zgłoszenia: { $reference }. Odezwiemy się.
    .familiar = Numer zgłoszenia: { $reference }. Odezwiemy się do Ciebie.
request-status-open = Czeka na naszą odpowiedź
request-status-answered = Odpowiedź udzielona
request-reference = Numer zgłoszenia
request-code = Kod dostępu
request-keep = Numer i kod warto zachować: otworzą to zgłoszenie na każdym urządzeniu.
    .familiar = Zachowaj numer i kod: otworzysz nimi to zgłoszenie na każdym urządzeniu.
request-you = Wiadomość do nas
    .familiar = Ty
request-team = Nasz zespół
lookup-title = Znajdź zgłoszenie
lookup-intro = Numer zgłoszenia i kod dostępu pojawiły się po wysłaniu wiadomości.
lookup-open = Otwórz

## The public help centre, where views are pages of their own

centre-skip = Przejdź do treści
centre-languages = Inne języki

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Brakuje treści wiadomości.
    .familiar = Najpierw napisz wiadomość.
error-too-long =
    { $max ->
        [one] Tekst jest za długi. Limit to { $max } znak.
        [few] Tekst jest za długi. Limit to { $max } znaki.
        [many] Tekst jest za długi. Limit to { $max } znaków.
       *[other] Tekst jest za długi. Limit to { $max } znaku.
    }
error-control = Tekst zawiera znaki, których nie da się wysłać. Prosimy wpisać go ponownie bez nich.
    .familiar = Tekst zawiera znaki, których nie da się wysłać. Wpisz go ponownie bez nich.
error-email = To nie jest adres e-mail. Adres wygląda tak: imie@example.com.
error-phone = To nie jest numer telefonu. Potrzebne są cyfry z kierunkowym kraju: +48 22 123 45 67.
error-type = To musi być tekst.
error-zone = Nie znamy takiej strefy czasowej. Prawidłowa to na przykład Europe/Warsaw.
error-locale = To nie jest kod języka. Prawidłowy to na przykład pl lub pt-BR.
error-page = To nie jest adres strony.

## Problems: a heading, then what to do

problem-site = Nie znamy tej witryny
problem-site-detail = Prosimy sprawdzić adres albo nazwę witryny w znaczniku script.
    .familiar = Sprawdź adres albo nazwę witryny w znaczniku script.
problem-page = Tej strony tu nie ma
problem-page-detail = Mogła zostać przeniesiona. Warto poszukać jej w centrum pomocy albo napisać do nas.
    .familiar = Mogła zostać przeniesiona. Poszukaj jej w centrum pomocy albo napisz do nas.
problem-article = Tego artykułu pomocy tu nie ma
problem-article-detail = Mógł go zastąpić inny. Warto poszukać w centrum pomocy albo napisać do nas.
    .familiar = Mógł go zastąpić inny. Poszukaj w centrum pomocy albo napisz do nas.
problem-request = Nie możemy otworzyć tego zgłoszenia
problem-request-detail = Prosimy sprawdzić numer zgłoszenia i kod dostępu: coś się tu nie zgadza.
    .familiar = Sprawdź numer zgłoszenia i kod dostępu: coś się tu nie zgadza.
problem-invalid = Coś wymaga poprawy
problem-invalid-detail = Prosimy sprawdzić zaznaczone pola.
    .familiar = Sprawdź zaznaczone pola.
problem-json = Nie udało się tego odczytać
problem-json-detail = Treść nie jest poprawnym JSON-em ani formularzem.
problem-media = Ten rodzaj treści nie jest obsługiwany
problem-media-detail = Można wysłać JSON lub formularz.
problem-large = Za dużo danych
# $max (Number) kilobytes
problem-large-detail = Można wysłać najwyżej { $max } kB. Prosimy skrócić treść i spróbować ponownie.
    .familiar = Możesz wysłać najwyżej { $max } kB. Skróć treść i spróbuj ponownie.
problem-origin = Z tej strony nie można wysyłać zgłoszeń
problem-origin-detail = Prosimy otworzyć centrum pomocy bezpośrednio w sklepie i spróbować ponownie.
    .familiar = Otwórz centrum pomocy bezpośrednio w sklepie i spróbuj ponownie.
problem-method = To tutaj nie działa
problem-method-detail = Adres istnieje, ale nie dla tego rodzaju wywołania.
problem-key = Wysłano to już z inną treścią
problem-key-detail = Prosimy odświeżyć formularz i wysłać go jeszcze raz.
    .familiar = Odśwież formularz i wyślij go jeszcze raz.
problem-key-bad = Nie można użyć tego Idempotency-Key
problem-key-bad-detail = Dozwolone jest od 1 do 200 widocznych znaków ASCII.
problem-token = To wymaga zalogowania
problem-token-detail = Token operatora należy wysłać jako „Authorization: Bearer …”.
problem-content = Tej treści nie można opublikować
problem-call = Nie możemy obsłużyć takiego zapytania
problem-store = Nie możemy tego teraz zapisać
problem-store-detail = Nic nie przepadło: tekst jest nadal w formularzu. Prosimy spróbować za chwilę albo skontaktować się z nami inaczej.
    .familiar = Nic nie przepadło: tekst jest nadal w formularzu. Spróbuj za chwilę albo skontaktuj się z nami inaczej.
problem-server = Coś poszło nie tak po naszej stronie
problem-server-detail = Prosimy spróbować ponownie za chwilę.
    .familiar = Spróbuj ponownie za chwilę.
