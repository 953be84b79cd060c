### Polish: neutral default that avoids Pan/Pani and ty (impersonal forms, nouns, “Prosimy” + infinitive); short buttons keep the usual imperative (Szukaj, Wyślij). `.familiar` is ty, with Ty/Twój in capitals as shops write it.
### „…” as quotation marks; U+00A0 after one-letter words. Help article: artykuł pomocy (artykuł alone is merchandise); request: zgłoszenie; reference: numer zgłoszenia; access code: kod dostępu.
### Language names stay nominative: “na język { $wanted }” is an accusative of the same form; elsewhere a colon or apposition. A call is rozmowa, a free time termin. Times are never inflected: a colon stands before them.

## The launcher, and what surrounds every view

launcher-label = Pomoc
launcher-offline = Brak połączenia
home-title = W czym możemy pomóc?
nav-home = Centrum pomocy
language-label = Język
language-change = Zmień
loading = Wczytywanie…
network-error = Nie udało się. Prosimy sprawdzić połączenie z internetem i spróbować ponownie.
    .familiar = Nie udało się. Sprawdź połączenie z internetem i spróbuj ponownie.

## Home

search-label = Szukaj w pomocy
search-button = Szukaj
articles-heading = Warto wiedzieć
subjects-heading = Tematy
contact-heading = Kontakt z nami
    .familiar = Skontaktuj się z nami
requests-heading = Wysłane zgłoszenia
    .familiar = Twoje zgłoszenia
requests-unread = Nowa odpowiedź
request-find = Znajdź zgłoszenie

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Ceny i płatność
paying-currency = Waluta
paying-methods = Sposoby płatności
payment-card = karta
payment-sepa = polecenie zapłaty SEPA
payment-transfer = przelew
payment-invoice = faktura
payment-cod = płatność przy odbiorze
payment-konbini = płatność w sklepie konbini

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
article-missing = Czego zabrakło?
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
field-order = Numer zamówienia
contact-topic = Czego to dotyczy?
field-optional = opcjonalnie
contact-send = Wyślij
contact-sending = Wysyłanie…
contact-network-error = Nie wiemy, czy wiadomość dotarła, ale nadal tu jest. Prosimy sprawdzić połączenie z internetem i spróbować ponownie.
    .familiar = Nie wiemy, czy wiadomość dotarła, ale nadal tu jest. Sprawdź połączenie z internetem i spróbuj ponownie.
contact-other-ways = Inne formy kontaktu
contact-suggestions = Być może odpowiedź już tu jest
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Język naszych odpowiedzi: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Otwarte do { $time }
       *[date] Otwarte, zamykamy: { $time }
    }
availability-open-always = Otwarte całą dobę
availability-closed =
    { $kind ->
        [time] Otwieramy o { $time }
        [tomorrow] Otwieramy { $time }
       *[date] Otwieramy: { $time }
    }
availability-closed-long = Na razie zamknięte
availability-unknown = Dziś godziny otwarcia mogą być inne
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } czasu lokalnego ({ $city })
    .familiar = { $time } Twojego czasu ({ $city })
hours-title = Godziny otwarcia
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Czas lokalny: { $city }, { $offset }
    .familiar = Twój czas: { $city }, { $offset }
hours-closed = Zamknięte
hours-all-day = Otwarte całą dobę
# Hours with an open end. $from (Text) time of day
hours-from = od { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = niepewne
# Instead of whether somebody is there. $note (Text) as above
availability-note = W tej chwili: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Odpowiemy do { $time }.
        [tomorrow] Odpowiemy najpóźniej { $time }.
       *[date] Odpowiemy najpóźniej: { $time }.
    }

## Booking a call

callback-title = Rozmowa w wybranym terminie
    .familiar = Umów rozmowę
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Wystarczy wybrać termin, a zadzwonimy. Rozmowa trwa do { $minutes } minuty.
        [few] Wystarczy wybrać termin, a zadzwonimy. Rozmowa trwa do { $minutes } minut.
        [many] Wystarczy wybrać termin, a zadzwonimy. Rozmowa trwa do { $minutes } minut.
       *[other] Wystarczy wybrać termin, a zadzwonimy. Rozmowa trwa do { $minutes } minuty.
    }
    .familiar =
        { $minutes ->
            [one] Wybierz termin, a zadzwonimy. Rozmowa trwa do { $minutes } minuty.
            [few] Wybierz termin, a zadzwonimy. Rozmowa trwa do { $minutes } minut.
            [many] Wybierz termin, a zadzwonimy. Rozmowa trwa do { $minutes } minut.
           *[other] Wybierz termin, a zadzwonimy. Rozmowa trwa do { $minutes } minuty.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Strefa czasowa: { $city }, { $offset }
    .familiar = Twoja strefa czasowa: { $city }, { $offset }
callback-zone-change = Zmień strefę czasową
callback-times = Termin rozmowy
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } termin
        [few] { $count } terminy
        [many] { $count } terminów
       *[other] { $count } terminu
    }
callback-none = W tej chwili nie ma wolnych terminów. Wystarczy do nas napisać, a jakiś znajdziemy.
    .familiar = W tej chwili nie ma wolnych terminów. Napisz do nas, a jakiś znajdziemy.
callback-phone = Numer telefonu, pod który zadzwonimy
callback-note = Czego ma dotyczyć rozmowa?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Na ten adres wyślemy potwierdzenie wraz z plikiem do kalendarza.
callback-book = Umów rozmowę
callback-booking = Umawianie rozmowy…
callback-network-error = Nie wiemy, czy rozmowa została umówiona, ale wpisane dane nadal tu są. Prosimy sprawdzić połączenie z internetem i spróbować ponownie. Rozmowa nie zostanie umówiona dwa razy.
    .familiar = Nie wiemy, czy rozmowa została umówiona, ale wpisane dane nadal tu są. Sprawdź połączenie z internetem i spróbuj ponownie. Rozmowa nie zostanie umówiona dwa razy.
callback-alternatives = Wolne terminy najbliższe wybranemu
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Rozmowa jest umówiona: { $when }. Numer rezerwacji: { $reference }.

## A booked call

call-title = Rozmowa telefoniczna
    .familiar = Twoja rozmowa
call-status-booked = Umówiona
call-status-cancelled = Odwołana
call-status-past = Termin tej rozmowy już minął
call-when = Termin
call-number = Zadzwonimy pod numer
call-reason = Powód odwołania
call-move = Wybierz inny termin
call-move-title = Zmiana terminu rozmowy
call-move-button = Zmień termin
call-moving = Zmiana terminu…
call-move-network-error = Nie wiemy, czy termin rozmowy został zmieniony. Prosimy sprawdzić połączenie z internetem i spróbować ponownie.
    .familiar = Nie wiemy, czy termin rozmowy został zmieniony. Sprawdź połączenie z internetem i spróbuj ponownie.
call-cancel = Odwołaj rozmowę
call-cancel-question = Czy na pewno odwołać tę rozmowę?
    .familiar = Czy na pewno chcesz odwołać tę rozmowę?
call-calendar = Dodaj do kalendarza
call-file = Plik kalendarza (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Rozmowa telefoniczna: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Zadzwonimy pod numer { $phone }. Numer rezerwacji: { $reference }
call-reference = Numer rezerwacji
call-keep = Numer i kod warto zachować: pozwolą zmienić termin rozmowy lub odwołać ją na każdym urządzeniu.
    .familiar = Zachowaj numer i kod: zmienisz nimi termin rozmowy lub odwołasz ją na każdym urządzeniu.

## Choosing a time zone

zones-title = Wybór strefy czasowej
    .familiar = Wybierz swoją strefę czasową
zones-search = Miasto
zones-none = Nie znaleziono takiego miasta. Warto poszukać większego miasta w pobliżu.
    .familiar = Nie znaleziono takiego miasta. Poszukaj większego miasta w pobliżu.

## Request

request-title = Wiadomość do nas dotarła
    .familiar = Mamy Twoją wiadomość
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Numer zgłoszenia: { $reference }. Odezwiemy się.
    .familiar = Numer zgłoszenia: { $reference }. Odezwiemy się do Ciebie.
request-status-open = Czeka na naszą odpowiedź
request-status-answered = Udzielono odpowiedzi
request-status-resolved = Zakończone
request-next = Nasza odpowiedź pojawi się tutaj.
# The heading once somebody has answered
request-conversation = Nasza korespondencja
# Label of the field in which the visitor writes back
reply-message = Treść wiadomości
    .familiar = Twoja wiadomość
request-reference = Numer zgłoszenia
request-code = Kod dostępu
request-keep = Numer i kod warto zachować: pozwolą otworzyć to zgłoszenie na każdym urządzeniu.
    .familiar = Zachowaj numer i kod: otworzysz nimi to zgłoszenie na każdym urządzeniu.
request-you = Wiadomość do nas
    .familiar = Ty
request-team = Nasz zespół
# While both are there: above the field, and at the customer's own last message.
live-typing = Trwa pisanie odpowiedzi…
live-here = Jesteśmy teraz dostępni
# $names: the first names of some of them, as a list.
live-here-names = Teraz dostępni: { $names }
live-sent = Wysłano
live-read = Przeczytano
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Przepraszamy za oczekiwanie: w tej chwili nikt nie jest wolny.
live-later-mail = Odpowiedź wyślemy też e-mailem na adres { $address }.
live-handed = Nasz zespół właśnie skończył pracę. Dalej zajmą się tym osoby, które są jeszcze dostępne.
# A box to tick.
live-sound = Dźwięk przy nowych wiadomościach
# A button above a long conversation.
request-earlier = Wcześniejsze wiadomości
lookup-title = Znajdź zgłoszenie
lookup-intro = Numer zgłoszenia i kod dostępu pojawiły się po wysłaniu wiadomości.
lookup-open = Otwórz

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Jak oceniają Państwo naszą pomoc?
    .familiar = Jak oceniasz naszą pomoc?
rating-csat-1 = Źle
rating-csat-2 = Niezbyt dobrze
rating-csat-3 = Przeciętnie
rating-csat-4 = Dobrze
rating-csat-5 = Bardzo dobrze
rating-ces = Jak łatwo było uzyskać pomoc?
rating-ces-1 = Bardzo trudno
rating-ces-2 = Trudno
rating-ces-3 = Średnio
rating-ces-4 = Łatwo
rating-ces-5 = Bardzo łatwo
rating-nps = Jakie jest prawdopodobieństwo, że polecą nas Państwo innym?
    .familiar = Jakie jest prawdopodobieństwo, że polecisz nas innym?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Bardzo małe
rating-nps-high = Bardzo duże
rating-comment = Co powinniśmy wiedzieć?
rating-skip = Bez odpowiedzi
rating-thanks = Dziękujemy za odpowiedź.
rating-change = Odpowiedź można zmienić w ciągu jednego dnia.

## What is kept while there is no connection

outbox-waiting = Zapisano. Wyślemy, gdy wróci połączenie z internetem.
outbox-take-back = Wycofaj
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Wiadomość została wysłana. Numer zgłoszenia: { $reference }.
    .familiar = Twoja wiadomość została wysłana. Numer zgłoszenia: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Centrum pomocy jest teraz niedostępne. Kontakt z nami:
    .familiar = Centrum pomocy jest teraz niedostępne. Skontaktuj się z nami:

## The public help centre, where views are pages of their own

centre-skip = Przejdź do treści
centre-languages = Inne języki
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Pokaż wszystkie ({ $count })
# Above the list of an article’s parts
centre-contents = Na tej stronie
centre-markets = Kraj lub region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Brakuje treści wiadomości.
    .familiar = Najpierw napisz wiadomość.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Tekst jest za długi. Limit to { $max } znak.
        [few] Tekst jest za długi. Limit to { $max } znaki.
        [many] Tekst jest za długi. Limit to { $max } znaków.
       *[other] Tekst jest za długi. Limit to { $max } znaku.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Znak „{ $character }” tu nie pasuje. Prosimy go usunąć.
    .familiar = Znak „{ $character }” tu nie pasuje. Usuń go.
error-email = To nie jest adres e-mail. Adres wygląda tak: imie@example.com.
error-phone = To nie jest numer telefonu. Potrzebne są cyfry z numerem kierunkowym kraju: +48 22 123 45 67.
error-phone-missing = Potrzebujemy numeru, pod który mamy zadzwonić.
error-phone-unknown = Pod ten numer nie możemy zadzwonić. Prosimy go sprawdzić i zacząć od numeru kierunkowego kraju: +48 22 123 45 67.
    .familiar = Pod ten numer nie możemy zadzwonić. Sprawdź go i zacznij od numeru kierunkowego kraju: +48 22 123 45 67.
error-start-missing = Brakuje terminu rozmowy.
    .familiar = Najpierw wybierz termin.
error-start = To nie jest data z godziną. Prawidłowa to na przykład 2026-11-23T09:00:00Z.
error-type = To musi być tekst.
error-field = Nie ma takiego pola.
error-name = Prosimy wpisać imię lub nazwę, najwyżej 120 znaków.
    .familiar = Wpisz imię lub nazwę, najwyżej 120 znaków.
rating-missing = Brakuje odpowiedzi.
error-consent = Aby wyrazić zgodę, proszę zaznaczyć pole.
error-consent-new = Treść zgody się zmieniła. Proszę ją przeczytać i wyrazić zgodę ponownie.
error-choice = Prosimy wybrać jedną z dostępnych wartości.
    .familiar = Wybierz jedną z dostępnych wartości.
error-call-ahead = Ta rozmowa dopiero się odbędzie.
error-tags = Dozwolonych jest najwyżej 20 etykiet, każda do 50 znaków.
error-snooze = Prosimy wybrać termin w przyszłości.
    .familiar = Wybierz termin w przyszłości.
error-times = Koniec musi przypadać po początku.
error-merge = Tych dwóch konwersacji nie można połączyć. Jedna z nich to umówiona rozmowa telefoniczna albo została już połączona. Prosimy wybrać inną.
error-merge-region = Konwersacji przechowywanych w różnych regionach nie można połączyć. Prosimy odpowiedzieć na każdą osobno.
error-addressee = Prosimy podać adres e-mail, numer telefonu albo identyfikator klienta.
error-hold = Prosimy napisać, dlaczego trzeba to zachować.
    .familiar = Napisz, dlaczego trzeba to zachować.
error-zone = Nie znamy takiej strefy czasowej. Prawidłowa to na przykład Europe/Warsaw.
error-locale = To nie jest kod języka. Prawidłowy to na przykład pl lub pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jestem człowiekiem, nie programem
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Zapisano. Wyślemy po ponownym zalogowaniu.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

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
problem-conversation = Nie ma rozmowy o tym numerze albo należy ona do innego zespołu.
problem-gone = To zostało usunięte
problem-gone-detail = Wysyłana treść dotyczy czegoś, co w międzyczasie usunięto. Jeśli pomoc jest nadal potrzebna, prosimy napisać do nas ponownie.
    .familiar = To, co wysyłasz, dotyczy czegoś, co w międzyczasie usunięto. Jeśli nadal potrzebujesz pomocy, napisz do nas ponownie.
problem-held = Teraz nie można tego usunąć
problem-held-detail = Prawo nakazuje nam na razie to przechowywać. Chętnie powiemy więcej na ten temat.
problem-invalid = Coś wymaga poprawy
problem-invalid-detail = Prosimy sprawdzić zaznaczone pola.
    .familiar = Sprawdź zaznaczone pola.
problem-json = Nie udało się odczytać treści
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
problem-call = Nie możemy obsłużyć takiego zapytania
query-team = Nie ma takiego zespołu.
query-day = Dzień musi być datą. Przykład: 2026-11-23.
query-cursor = Ten kursor nie pochodzi z wcześniejszej odpowiedzi.
query-filter = Tej listy nie można filtrować według tej wartości. Prosimy wybrać jedną z dostępnych wartości.
query-person = Podaj phone albo customer.
query-whom = Prosimy podać, czyje to dane, dokładnie jednym z pól: email, phone, customer.
# $max (Number) characters
query-reason = Brakuje powodu, który przeczyta klient. Maksymalna długość: { $max }.
problem-slot = Ten termin jest już zajęty
problem-slot-detail = Prosimy wybrać inny. Wpisane dane nadal tu są.
    .familiar = Wybierz inny. Wpisane dane nadal tu są.
problem-call-fixed = Tej rozmowy nie można już zmienić
problem-call-fixed-detail = Termin rozmowy minął albo została ona odwołana. Można umówić nową.
    .familiar = Termin rozmowy minął albo została ona odwołana. Możesz umówić nową.
problem-forbidden = Brak uprawnień do tej czynności
    .familiar = Nie masz uprawnień do tej czynności
problem-forbidden-detail = Prosimy zwrócić się do administratora w zespole.
    .familiar = Zwróć się do administratora w swoim zespole.
problem-missing = Ten element już nie istnieje
problem-missing-detail = Ktoś go usunął. Prosimy odświeżyć listę.
    .familiar = Ktoś go usunął. Odśwież listę.
problem-address = Ten adres jest już zajęty
problem-address-detail = Tego adresu e-mail używa ktoś inny w zespole.
    .familiar = Tego adresu e-mail używa ktoś inny w Twoim zespole.
problem-admin = To jedyny administrator
problem-admin-detail = Najpierw prosimy nadać uprawnienia administratora innej osobie.
    .familiar = Najpierw nadaj uprawnienia administratora innej osobie.
problem-newer = Pojawiło się coś nowego
problem-newer-detail = Prosimy przeczytać nowe wpisy i wysłać swój tekst jeszcze raz.
    .familiar = Przeczytaj nowe wpisy i wyślij swój tekst jeszcze raz.
problem-rating = Tego nie można jeszcze ocenić
problem-rating-detail = Ocena jest możliwa po zakończeniu sprawy.
problem-rating-fixed = Tej odpowiedzi nie można już zmienić
problem-rating-fixed-detail = Odpowiedzi można zmieniać w ciągu jednego dnia.
problem-callbacks = Tutaj nie można umówić rozmowy
problem-callbacks-detail = Prosimy do nas napisać albo skontaktować się z nami inaczej.
    .familiar = Napisz do nas albo skontaktuj się z nami inaczej.
problem-bookings = Zbyt wiele umówionych rozmów
problem-bookings-detail = Umówiono już tyle rozmów, ile może umówić jedna osoba. Prosimy odwołać jedną z nich, poczekać, aż któraś minie, albo do nas napisać.
    .familiar = Masz już tyle rozmów, ile może umówić jedna osoba. Odwołaj jedną z nich, poczekaj, aż któraś minie, albo napisz do nas.
problem-limit = Zbyt wiele prób w krótkim czasie
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nic nie przepadło. Prosimy spróbować za { $minutes } minutę albo skontaktować się z nami inaczej.
        [few] Nic nie przepadło. Prosimy spróbować za { $minutes } minuty albo skontaktować się z nami inaczej.
        [many] Nic nie przepadło. Prosimy spróbować za { $minutes } minut albo skontaktować się z nami inaczej.
       *[other] Nic nie przepadło. Prosimy spróbować za { $minutes } minuty albo skontaktować się z nami inaczej.
    }
    .familiar =
        { $minutes ->
            [one] Nic nie przepadło. Spróbuj za { $minutes } minutę albo skontaktuj się z nami inaczej.
            [few] Nic nie przepadło. Spróbuj za { $minutes } minuty albo skontaktuj się z nami inaczej.
            [many] Nic nie przepadło. Spróbuj za { $minutes } minut albo skontaktuj się z nami inaczej.
           *[other] Nic nie przepadło. Spróbuj za { $minutes } minuty albo skontaktuj się z nami inaczej.
        }
problem-identity = Nie udało się potwierdzić tożsamości
    .familiar = Nie udało się ustalić, kim jesteś
problem-identity-detail = Prosimy ponownie zalogować się w sklepie, odświeżyć stronę i spróbować jeszcze raz.
    .familiar = Zaloguj się ponownie w sklepie, odśwież stronę i spróbuj jeszcze raz.
problem-challenge = Nie udało się potwierdzić, że to nie robot
    .familiar = Nie udało się potwierdzić, że nie jesteś robotem
problem-challenge-detail = Prosimy spróbować ponownie albo skontaktować się z nami inaczej. Wpisane dane nadal tu są.
    .familiar = Spróbuj ponownie albo skontaktuj się z nami inaczej. Wpisane dane nadal tu są.
problem-store = Nie możemy tego teraz zapisać
problem-store-detail = Nic nie przepadło: tekst jest nadal w formularzu. Prosimy spróbować za chwilę albo skontaktować się z nami inaczej.
    .familiar = Nic nie przepadło: tekst jest nadal w formularzu. Spróbuj za chwilę albo skontaktuj się z nami inaczej.
problem-server = Coś poszło nie tak po naszej stronie
problem-server-detail = Prosimy spróbować ponownie za chwilę.
    .familiar = Spróbuj ponownie za chwilę.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Zaloguj się
enter-intro = Ten link pozwala zalogować się jeden raz.
enter-spent = Ten link jest już nieważny: został użyty albo wygasł. Prosimy zwrócić się o nowy do administratora w zespole.
enter-none = Brak zalogowania. Prosimy otworzyć link wysłany przez administratora zespołu.
enter-unknown = Nikt w tym zespole nie ma takiego adresu e-mail.
enter-failed = Logowanie nie powiodło się.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Zgłoszenie { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Odpowiedź: { $name }
mail-reply = Odpowiedzi na tę wiadomość docierają do nas.
# Below the answer; links follow, or the names of the files alone
mail-files = Pliki do tej odpowiedzi:
# $date (Text) such as 29 December 2026
mail-files-until = Linki do plików działają do { $date }.
# An address follows
mail-open = Całą rozmowę można otworzyć za pomocą kodu dostępu:
# $brand (Text) the shop’s name
mail-footer = Tę wiadomość wysyła { $brand }, ponieważ ten adres podano w zgłoszeniu.
# Before the question how it was. $reference (Text) as above
mail-done = Zgłoszenie { $reference } zostało zakończone.
# To the team: the subject. $reference (Text) as above
mail-notice = Nowe zgłoszenie { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Rozmowa telefoniczna { $reference }
    .familiar = Twoja rozmowa { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Termin rozmowy został zmieniony. Nowy termin: { $when }.
# $when (Text) as above
mail-call-cancelled = Rozmowa została odwołana: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Aby zaktualizować kalendarz, wystarczy otworzyć załączony plik.
    .familiar = Otwórz załączony plik, aby zaktualizować kalendarz.
# An address follows
mail-call-open = Za pomocą kodu dostępu można zmienić termin rozmowy lub ją odwołać:
# $brand (Text) the shop’s name
mail-call-footer = Tę wiadomość wysyła { $brand }, ponieważ ten adres podano przy umawianiu rozmowy.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nowa rozmowa { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Zmieniony termin rozmowy { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Odwołana rozmowa { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Zdjęcia lub pliki PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF lub PDF, każdy do { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Pliku „{ $name }” nie można wysłać. Można wysłać zdjęcia (JPEG, PNG, WebP, GIF) i pliki PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Plik „{ $name }” jest za duży. Plik może mieć do { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Obraz „{ $name }” ma za dużo pikseli. Obraz może mieć do { $max } megapikseli.
# $name (Text) what the file is called
error-file-broken = Plik „{ $name }” jest pusty lub uszkodzony i nie można go wysłać.
# $max (Number) files
error-files-many = Za dużo plików naraz. Najwięcej na jedną wiadomość: { $max }.
error-files-full = W tej rozmowie nie ma już miejsca na pliki. W nowym zgłoszeniu jest.
error-files-day = W tej rozmowie nie ma dziś już miejsca na pliki. Jutro znów będzie.
error-file-gone = Jednego pliku już nie ma. Trzeba go wybrać ponownie.
# $max (Number) megabytes
error-files-large = Pliki są razem za duże. W jednej wiadomości mieści się do { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Twoje dane
own-export = Pobierz kopię
own-files = Prosimy zapisać także pliki: linki w kopii działają przez jeden dzień.
    .familiar = Zapisz także pliki: linki w kopii działają przez jeden dzień.
own-erase = Usuń tę rozmowę
own-sure = Na pewno usunąć? Nie da się tego cofnąć.
own-yes = Tak, usuń
own-erased = Usunięto. Numer potwierdzenia: { $receipt }
own-pending = Zostanie usunięte, gdy tylko magazyn danych odpowie. Numer potwierdzenia: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Komunikaty
notices-dismiss = Ukryj komunikat
kept-what = Tylko w tej przeglądarce są przechowywane: szkice, wiadomości czekające na wysłanie, kody dostępu i ukryte komunikaty.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Usuń z tej przeglądarki
kept-sure = Na pewno usunąć? Bez kodu dostępu zgłoszenia nie da się tu ponownie otworzyć. Co czeka, nie zostanie wysłane.
