### Italian: Lei by default, its pronouns in lower case (la, le, suo), impersonal where that is natural; tu as .familiar; «…» as quotation marks, ’ as apostrophe, no exclamation marks.
### Help articles are “guida”, because “articolo” is merchandise in a shop. A request is “richiesta” (an order is “ordine”), its reference “numero di richiesta”,
### the access code “codice di accesso”. Buttons and field labels (Cerca, Invia, Apri) are the same in both forms; ways to reach us and their headings are infinitives in the polite one (Telefonare). Dates follow a colon: “il” would have to change before 1, 8 and 11.

## The launcher, and what surrounds every view

launcher-label = Assistenza
launcher-offline = Nessuna connessione
home-title = Come possiamo aiutarla?
    .familiar = Come possiamo aiutarti?
nav-home = Centro assistenza
language-label = Lingua
language-change = Cambia
loading = Caricamento…
network-error = Non ha funzionato. Controlli la connessione e riprovi.
    .familiar = Non ha funzionato. Controlla la connessione e riprova.

## Home

search-label = Cerca nelle guide
search-button = Cerca
articles-heading = Buono a sapersi
subjects-heading = Argomenti
contact-heading = Come contattarci
requests-heading = Le sue richieste
    .familiar = Le tue richieste
requests-unread = Nuova risposta
request-find = Trova una richiesta

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prezzi e pagamento
paying-currency = Valuta
paying-methods = Metodi di pagamento
payment-card = carta
payment-sepa = addebito diretto SEPA
payment-transfer = bonifico
payment-invoice = fattura
payment-cod = contrassegno
payment-konbini = pagamento in un konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Telefonare
    .familiar = Chiamaci
channel-email = Inviare un’e-mail
    .familiar = Mandaci un’e-mail
channel-message = Scrivere un messaggio
    .familiar = Scrivici
channel-callback = Prenotare una telefonata
    .familiar = Prenota una telefonata
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Ulteriore assistenza

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Nessun risultato per «{ $query }»
        [one] { $count } guida per «{ $query }»
        [many] { $count } di guide per «{ $query }»
       *[other] { $count } guide per «{ $query }»
    }
results-ask = Che cosa cerca?
    .familiar = Che cosa cerchi?
results-hint = Provi con altre parole o ci scriva.
    .familiar = Prova con altre parole o scrivici.
# $wanted, $shown (Text) names of languages
results-fallback = Nessun risultato in { $wanted }. Queste guide sono in { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Questa guida non è ancora disponibile in { $wanted }. Eccola in { $shown }.
# $date (Text) a day
article-updated = Ultimo aggiornamento: { $date }
article-question = È stato utile?
article-yes = Sì
article-no = No
article-thanks = Ci fa piacere. Grazie.
article-missing = Che cosa mancava?
article-sorry = Ci dispiace. Ci scriva e la aiuteremo.
    .familiar = Ci dispiace. Scrivici e ti aiuteremo.
article-related = Altro su questo argomento

## Contact form

contact-title = Scrivere un messaggio
    .familiar = Scrivici
contact-intro = Ci dica di che cosa ha bisogno. Riceverà un numero di richiesta per riprendere la conversazione quando vuole.
    .familiar = Dicci di che cosa hai bisogno. Riceverai un numero di richiesta per riprendere la conversazione quando vuoi.
field-message = Messaggio
field-name = Nome
field-email = E-mail
field-phone = Telefono
field-order = Numero dell’ordine
contact-topic = Di che cosa si tratta?
field-optional = facoltativo
contact-send = Invia
contact-sending = Invio in corso…
contact-network-error = Non sappiamo se il suo messaggio è arrivato, ma è ancora qui. Controlli la connessione e riprovi.
    .familiar = Non sappiamo se il tuo messaggio è arrivato, ma è ancora qui. Controlla la connessione e riprova.
contact-other-ways = Altri modi per contattarci
contact-suggestions = Forse la risposta è già qui
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Rispondiamo in { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Aperto fino alle ore { $time }
       *[date] Aperto fino a { $time }
    }
availability-open-always = Aperto 24 ore su 24
availability-closed =
    { $kind ->
        [time] Apertura alle ore { $time }
       *[date] Apertura: { $time }
    }
availability-closed-long = Chiuso per il momento
availability-unknown = Oggi gli orari possono variare
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, nel suo fuso orario ({ $city })
    .familiar = { $time }, nel tuo fuso orario ({ $city })
hours-title = Orari di apertura
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Nel suo fuso orario: { $city }, { $offset }
    .familiar = Nel tuo fuso orario: { $city }, { $offset }
hours-closed = Chiuso
hours-all-day = Aperto 24 ore
# Hours with an open end. $from (Text) time of day
hours-from = a partire da: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = da confermare
# Instead of whether somebody is there. $note (Text) as above
availability-note = In questo momento: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Risponderemo entro le ore { $time }.
       *[date] Risponderemo entro { $time }.
    }

## Booking a call

callback-title = Prenotare una telefonata
    .familiar = Prenota una telefonata
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Scelga un orario e la chiameremo. La telefonata dura al massimo { $minutes } minuto.
        [many] Scelga un orario e la chiameremo. La telefonata dura al massimo { $minutes } di minuti.
       *[other] Scelga un orario e la chiameremo. La telefonata dura al massimo { $minutes } minuti.
    }
    .familiar =
        { $minutes ->
            [one] Scegli un orario e ti chiameremo. La telefonata dura al massimo { $minutes } minuto.
            [many] Scegli un orario e ti chiameremo. La telefonata dura al massimo { $minutes } di minuti.
           *[other] Scegli un orario e ti chiameremo. La telefonata dura al massimo { $minutes } minuti.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Il suo fuso orario: { $city }, { $offset }
    .familiar = Il tuo fuso orario: { $city }, { $offset }
callback-zone-change = Cambia fuso orario
callback-times = Orario della telefonata
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } orario
        [many] { $count } di orari
       *[other] { $count } orari
    }
callback-none = Al momento non ci sono orari liberi. Ci scriva e ne troveremo uno.
    .familiar = Al momento non ci sono orari liberi. Scrivici e ne troveremo uno.
callback-phone = A quale numero possiamo chiamarla?
    .familiar = A quale numero possiamo chiamarti?
callback-note = Di che cosa si tratta?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Invieremo la conferma a questo indirizzo, con un file per il calendario.
callback-book = Prenota la telefonata
callback-booking = Prenotazione in corso…
callback-network-error = Non sappiamo se la telefonata è stata prenotata, ma quello che ha scritto è ancora qui. Controlli la connessione e riprovi. La telefonata non verrà prenotata due volte.
    .familiar = Non sappiamo se la telefonata è stata prenotata, ma quello che hai scritto è ancora qui. Controlla la connessione e riprova. La telefonata non verrà prenotata due volte.
callback-alternatives = Orari liberi vicini a quello scelto
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = La sua telefonata è prenotata: { $when }. Il suo numero di prenotazione è { $reference }.
    .familiar = La tua telefonata è prenotata: { $when }. Il tuo numero di prenotazione è { $reference }.

## A booked call

call-title = La sua telefonata
    .familiar = La tua telefonata
call-status-booked = Prenotata
call-status-cancelled = Annullata
call-status-past = L’orario di questa telefonata è passato
call-when = Data e ora
call-number = Chiameremo il numero
call-reason = Motivo dell’annullamento
call-move = Scegli un altro orario
call-move-title = Nuovo orario della telefonata
call-move-button = Sposta la telefonata
call-moving = Spostamento in corso…
call-move-network-error = Non sappiamo se la telefonata è stata spostata. Controlli la connessione e riprovi.
    .familiar = Non sappiamo se la telefonata è stata spostata. Controlla la connessione e riprova.
call-cancel = Annulla la telefonata
call-cancel-question = Vuole annullare questa telefonata?
    .familiar = Vuoi annullare questa telefonata?
call-calendar = Aggiungi al calendario
call-file = File di calendario (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Telefonata con { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Chiameremo il numero { $phone }. Numero di prenotazione: { $reference }
call-reference = Numero di prenotazione
call-keep = Conservi entrambi: servono per spostare o annullare la telefonata su qualsiasi dispositivo.
    .familiar = Conserva entrambi: servono per spostare o annullare la telefonata su qualsiasi dispositivo.

## Choosing a time zone

zones-title = Scelga il suo fuso orario
    .familiar = Scegli il tuo fuso orario
zones-search = Città
zones-none = Città non trovata. Provi con una città vicina più grande.
    .familiar = Città non trovata. Prova con una città vicina più grande.

## Request

request-title = Abbiamo ricevuto il suo messaggio
    .familiar = Abbiamo ricevuto il tuo messaggio
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Il suo numero di richiesta è { $reference }. Le risponderemo.
    .familiar = Il tuo numero di richiesta è { $reference }. Ti risponderemo.
request-status-open = In attesa della nostra risposta
request-status-answered = Risposta inviata
request-status-resolved = Richiesta conclusa
request-next = La nostra risposta comparirà qui.
# The heading once somebody has answered
request-conversation = La sua conversazione con noi
    .familiar = La tua conversazione con noi
# Label of the field in which the visitor writes back
reply-message = Il suo messaggio
    .familiar = Il tuo messaggio
request-reference = Numero di richiesta
request-code = Codice di accesso
request-keep = Conservi entrambi: servono per riaprire questa richiesta su qualsiasi dispositivo.
    .familiar = Conserva entrambi: servono per riaprire questa richiesta su qualsiasi dispositivo.
request-you = Il suo messaggio
    .familiar = Tu
request-team = Il nostro team
# While both are there: above the field, and at the customer's own last message.
live-typing = Stiamo scrivendo una risposta…
live-here = Siamo qui in questo momento
# $names: the first names of some of them, as a list.
live-here-names = Ora disponibili: { $names }
live-sent = Inviato
live-read = Letto
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Al momento purtroppo nessuno è libero.
live-later-mail = La risposta arriverà anche via e-mail a { $address }.
live-handed = Il nostro team ha appena chiuso. Continuano i colleghi ancora disponibili.
# A box to tick.
live-sound = Suono per i nuovi messaggi
# A button above a long conversation.
request-earlier = Messaggi precedenti
lookup-title = Trova una richiesta
lookup-intro = Quando ci ha scritto, ha ricevuto un numero di richiesta e un codice di accesso.
    .familiar = Quando ci hai scritto, hai ricevuto un numero di richiesta e un codice di accesso.
lookup-open = Apri

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Come è stata la nostra assistenza?
rating-csat-1 = Pessima
rating-csat-2 = Non buona
rating-csat-3 = Accettabile
rating-csat-4 = Buona
rating-csat-5 = Molto buona
rating-ces = È stato facile ricevere assistenza?
rating-ces-1 = Molto difficile
rating-ces-2 = Difficile
rating-ces-3 = Né facile né difficile
rating-ces-4 = Facile
rating-ces-5 = Molto facile
rating-nps = Quanto è probabile che ci consigli ad altri?
    .familiar = Quanto è probabile che tu ci consigli ad altri?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Per niente probabile
rating-nps-high = Molto probabile
rating-comment = Che cosa dovremmo sapere?
rating-skip = Preferisco non rispondere
rating-thanks = Grazie per la risposta.
rating-change = La risposta si può modificare per un giorno.

## What is kept while there is no connection

outbox-waiting = Messaggio salvato. Partirà appena torna la connessione.
outbox-take-back = Ritira il messaggio
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Il suo messaggio è stato inviato. Il suo numero di richiesta è { $reference }.
    .familiar = Il tuo messaggio è stato inviato. Il tuo numero di richiesta è { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Al momento non riusciamo a mostrare le nostre guide. Ecco come contattarci:

## The public help centre, where views are pages of their own

centre-skip = Vai al contenuto
centre-languages = Altre lingue
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Mostra tutto ({ $count })
# Above the list of an article’s parts
centre-contents = In questa pagina
centre-markets = Paese o area geografica

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Scriva prima un messaggio.
    .familiar = Scrivi prima un messaggio.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Il testo è troppo lungo. Il massimo è { $max } carattere.
        [many] Il testo è troppo lungo. Il massimo è { $max } di caratteri.
       *[other] Il testo è troppo lungo. Il massimo è { $max } caratteri.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Il carattere «{ $character }» qui non è ammesso. Lo tolga.
    .familiar = Il carattere «{ $character }» qui non è ammesso. Toglilo.
error-email = Questo indirizzo e-mail non è valido. Deve essere del tipo nome@example.com.
error-phone = Questo numero di telefono non è valido. Usi cifre, con il prefisso internazionale: +39 312 345 6789.
    .familiar = Questo numero di telefono non è valido. Usa cifre, con il prefisso internazionale: +39 312 345 6789.
error-phone-missing = Ci serve un numero da chiamare.
error-phone-unknown = Non è possibile chiamare questo numero. Lo controlli e inizi con il prefisso internazionale: +39 312 345 6789.
    .familiar = Non è possibile chiamare questo numero. Controllalo e inizia con il prefisso internazionale: +39 312 345 6789.
error-start-missing = Scelga prima un orario.
    .familiar = Scegli prima un orario.
error-start = Non è una data con ora. Esempio: 2026-11-23T09:00:00Z.
error-type = Deve essere un testo.
error-field = Questo campo non esiste.
error-name = Scriva un nome di 120 caratteri al massimo.
    .familiar = Scrivi un nome di 120 caratteri al massimo.
rating-missing = Manca una risposta.
error-consent = Spunti la casella per dare il consenso.
    .familiar = Spunta la casella per dare il consenso.
error-consent-new = Il testo del consenso è cambiato. Lo legga e dia di nuovo il consenso.
    .familiar = Il testo del consenso è cambiato. Leggilo e dai di nuovo il consenso.
error-choice = Scelga uno dei valori proposti.
    .familiar = Scegli uno dei valori proposti.
error-call-ahead = Questa chiamata deve ancora avvenire.
error-tags = Sono ammesse al massimo 20 etichette, di 50 caratteri al massimo ciascuna.
error-snooze = Scelga una data e un’ora future.
    .familiar = Scegli una data e un’ora future.
error-times = La fine deve essere successiva all’inizio.
error-merge = Queste due conversazioni non si possono unire. Una è una chiamata prenotata o è già stata unita. Ne scelga un’altra.
error-merge-region = Le conversazioni salvate in regioni diverse non si possono unire. Risponda a ciascuna separatamente.
error-addressee = Indichi un indirizzo e-mail, un numero di telefono o un codice cliente.
error-hold = Indichi perché va conservato.
    .familiar = Indica perché va conservato.
error-zone = Non conosciamo questo fuso orario. Un esempio valido è Europe/Rome.
error-locale = Non è un codice di lingua. Esempi: it, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Sono una persona, non un programma
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Messaggio salvato. Partirà dopo il prossimo accesso all’account.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Non conosciamo questo sito
problem-site-detail = Controlli l’indirizzo o il nome del sito nel tag script.
    .familiar = Controlla l’indirizzo o il nome del sito nel tag script.
problem-page = Pagina non trovata
problem-page-detail = Forse è stata spostata. Provi a cercare nelle nostre guide o ci scriva.
    .familiar = Forse è stata spostata. Prova a cercare nelle nostre guide o scrivici.
problem-article = Guida non trovata
problem-article-detail = Forse è stata sostituita. Provi a cercare nelle nostre guide o ci scriva.
    .familiar = Forse è stata sostituita. Prova a cercare nelle nostre guide o scrivici.
problem-request = Non riusciamo ad aprire questa richiesta
problem-request-detail = Controlli il numero di richiesta e il codice di accesso: uno dei due non è corretto.
    .familiar = Controlla il numero di richiesta e il codice di accesso: uno dei due non è corretto.
problem-conversation = Non esiste una conversazione con questo numero, oppure è di un altro team.
problem-gone = È stato cancellato
problem-gone-detail = Ciò che invia si riferisce a qualcosa che nel frattempo è stato cancellato. Se le serve ancora aiuto, ci scriva di nuovo.
    .familiar = Ciò che invii si riferisce a qualcosa che nel frattempo è stato cancellato. Se ti serve ancora aiuto, scrivici di nuovo.
problem-held = Ora non è possibile cancellarlo
problem-held-detail = Per il momento la legge ci obbliga a conservarlo. Ci chieda se desidera saperne di più.
    .familiar = Per il momento la legge ci obbliga a conservarlo. Chiedici se vuoi saperne di più.
problem-invalid = C’è qualcosa da correggere
problem-invalid-detail = Controlli i campi evidenziati.
    .familiar = Controlla i campi evidenziati.
problem-json = Non è stato possibile leggere il contenuto
problem-json-detail = Il corpo non è JSON valido né un modulo.
problem-media = Questo tipo di contenuto non è accettato
problem-media-detail = Invii JSON o un modulo.
    .familiar = Invia JSON o un modulo.
problem-large = Il contenuto è troppo grande
# $max (Number) kilobytes
problem-large-detail = Si possono inviare al massimo { $max } kilobyte. Accorci il testo e riprovi.
    .familiar = Si possono inviare al massimo { $max } kilobyte. Accorcia il testo e riprova.
problem-origin = Questa pagina non è autorizzata a inviare richieste
problem-origin-detail = Apra l’assistenza direttamente dal negozio e riprovi.
    .familiar = Apri l’assistenza direttamente dal negozio e riprova.
problem-method = Qui non funziona
problem-method-detail = L’indirizzo esiste, ma non accetta questo metodo.
problem-key = Già inviato con un altro contenuto
problem-key-detail = Ricarichi il modulo e lo invii di nuovo.
    .familiar = Ricarica il modulo e invialo di nuovo.
problem-key-bad = Questa Idempotency-Key non si può usare
problem-key-bad-detail = Usi da 1 a 200 caratteri ASCII visibili.
    .familiar = Usa da 1 a 200 caratteri ASCII visibili.
problem-token = Per questa operazione è necessario accedere
problem-token-detail = Invii il token dell’operatore come «Authorization: Bearer …».
    .familiar = Invia il token dell’operatore come «Authorization: Bearer …».
problem-call = Così non è possibile dare una risposta
query-team = Questo team non esiste.
query-day = Il giorno deve essere una data. Esempio: 2026-11-23.
query-cursor = Questo cursore non viene da una risposta precedente.
query-filter = Questo elenco non si può filtrare per quel valore. Scelga uno dei valori proposti.
query-person = Indicare phone o customer.
query-whom = Indicare di chi sono i dati con uno solo di questi: email, phone, customer.
# $max (Number) characters
query-reason = Manca un motivo, che il visitatore leggerà. Lunghezza massima: { $max }.
problem-slot = Questo orario non è più libero
problem-slot-detail = Ne scelga un altro. Quello che ha scritto è ancora qui.
    .familiar = Scegline un altro. Quello che hai scritto è ancora qui.
problem-call-fixed = Questa telefonata non si può più modificare
problem-call-fixed-detail = L’orario è passato o la telefonata è stata annullata. Può prenotarne un’altra.
    .familiar = L’orario è passato o la telefonata è stata annullata. Puoi prenotarne un’altra.
problem-forbidden = Non ha l’autorizzazione per farlo
    .familiar = Non hai l’autorizzazione per farlo
problem-forbidden-detail = Si rivolga a un amministratore del suo team.
    .familiar = Rivolgiti a un amministratore del tuo team.
problem-missing = Questo elemento non esiste più
problem-missing-detail = Nel frattempo è stato rimosso. Ricarichi l’elenco.
    .familiar = Nel frattempo è stato rimosso. Ricarica l’elenco.
problem-address = Questo indirizzo è già in uso
problem-address-detail = Un’altra persona del suo team ha questo indirizzo e-mail.
    .familiar = Un’altra persona del tuo team ha questo indirizzo e-mail.
problem-admin = Non ci sono altri amministratori
problem-admin-detail = Assegni prima i permessi di amministratore a un’altra persona.
    .familiar = Assegna prima i permessi di amministratore a un’altra persona.
problem-newer = È stato scritto qualcosa di nuovo
problem-newer-detail = Legga che cosa è stato scritto nel frattempo, poi invii di nuovo il suo testo.
    .familiar = Leggi che cosa è stato scritto nel frattempo, poi invia di nuovo il tuo testo.
problem-rating = Non è ancora possibile dare una valutazione
problem-rating-detail = La valutazione è possibile quando la richiesta è conclusa.
problem-rating-fixed = Questa risposta non si può più modificare
problem-rating-fixed-detail = Le risposte si possono modificare per un giorno.
problem-callbacks = Qui non si possono prenotare telefonate
problem-callbacks-detail = Ci scriva o ci contatti in un altro modo.
    .familiar = Scrivici o contattaci in un altro modo.
problem-bookings = Troppe telefonate prenotate
problem-bookings-detail = Ha già prenotato tutte le telefonate che una persona può prenotare. Ne annulli una, aspetti che una sia passata oppure ci scriva.
    .familiar = Hai già prenotato tutte le telefonate che una persona può prenotare. Annullane una, aspetta che una sia passata oppure scrivici.
problem-limit = Troppi tentativi in poco tempo
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Non si è perso nulla. Riprovi tra { $minutes } minuto o ci contatti in un altro modo.
        [many] Non si è perso nulla. Riprovi tra { $minutes } di minuti o ci contatti in un altro modo.
       *[other] Non si è perso nulla. Riprovi tra { $minutes } minuti o ci contatti in un altro modo.
    }
    .familiar =
        { $minutes ->
            [one] Non si è perso nulla. Riprova tra { $minutes } minuto o contattaci in un altro modo.
            [many] Non si è perso nulla. Riprova tra { $minutes } di minuti o contattaci in un altro modo.
           *[other] Non si è perso nulla. Riprova tra { $minutes } minuti o contattaci in un altro modo.
        }
problem-identity = Non riusciamo a verificare la sua identità
    .familiar = Non riusciamo a verificare la tua identità
problem-identity-detail = Acceda di nuovo al negozio, ricarichi la pagina e riprovi.
    .familiar = Accedi di nuovo al negozio, ricarica la pagina e riprova.
problem-challenge = Non siamo riusciti a verificare che non si tratti di un robot
    .familiar = Non siamo riusciti a verificare che tu non sia un robot
problem-challenge-detail = Riprovi o ci contatti in un altro modo. Quello che ha scritto è ancora qui.
    .familiar = Riprova o contattaci in un altro modo. Quello che hai scritto è ancora qui.
problem-store = Al momento non riusciamo a salvare
problem-store-detail = Non si è perso nulla: il suo testo è ancora nel modulo. Riprovi tra poco o ci contatti in un altro modo.
    .familiar = Non si è perso nulla: il tuo testo è ancora nel modulo. Riprova tra poco o contattaci in un altro modo.
problem-server = Qualcosa non ha funzionato da parte nostra
problem-server-detail = Riprovi tra poco.
    .familiar = Riprova tra poco.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Accedi
enter-intro = Questo link permette di accedere una sola volta.
enter-spent = Questo link non è più valido: è già stato usato o è scaduto. Ne chieda uno nuovo a un amministratore del suo team.
enter-none = Non ha effettuato l’accesso. Apra il link che le invia un amministratore del suo team.
enter-unknown = Nessuno in questo team ha questo indirizzo e-mail.
enter-failed = L’accesso non è riuscito.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Richiesta { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Risposta di { $name }
mail-reply = Le risposte a questa e-mail arrivano a noi.
# Below the answer; links follow, or the names of the files alone
mail-files = File di questa risposta:
# $date (Text) such as 29 December 2026
mail-files-until = I link ai file funzionano fino al giorno { $date }.
# An address follows
mail-open = L’intera conversazione si apre con il codice di accesso:
# $brand (Text) the shop’s name
mail-footer = Questa e-mail è di { $brand }: questo indirizzo è stato indicato nella richiesta.
# Before the question how it was. $reference (Text) as above
mail-done = La sua richiesta { $reference } è conclusa.
# To the team: the subject. $reference (Text) as above
mail-notice = Nuova richiesta { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = La sua telefonata { $reference }
    .familiar = La tua telefonata { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = La sua telefonata è stata spostata. Nuovo orario: { $when }.
    .familiar = La tua telefonata è stata spostata. Nuovo orario: { $when }.
# $when (Text) as above
mail-call-cancelled = La sua telefonata è stata annullata: { $when }.
    .familiar = La tua telefonata è stata annullata: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Apra il file allegato per aggiornare il calendario.
    .familiar = Apri il file allegato per aggiornare il calendario.
# An address follows
mail-call-open = La telefonata si può spostare o annullare con il codice di accesso:
# $brand (Text) the shop’s name
mail-call-footer = Questa e-mail è di { $brand }: questo indirizzo è stato indicato nella prenotazione della telefonata.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nuova telefonata { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Telefonata spostata { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Telefonata annullata { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Foto o PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF o PDF, fino a { $max } MB ciascuno.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» non si può inviare. Si possono inviare foto (JPEG, PNG, WebP, GIF) e PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» è troppo grande. Un file può avere al massimo { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» ha troppi pixel. Un’immagine può avere al massimo { $max } megapixel.
# $name (Text) what the file is called
error-file-broken = «{ $name }» è vuoto o danneggiato e non si può inviare.
# $max (Number) files
error-files-many = Ci sono troppi file in una volta. Massimo per messaggio: { $max }.
error-files-full = In questa conversazione non c’è più spazio per i file. In una nuova richiesta sì.
error-files-day = Per oggi in questa conversazione non c’è più spazio per i file. Domani ce ne sarà di nuovo.
error-file-gone = Un file non è più disponibile. Va scelto di nuovo.
# $max (Number) megabytes
error-files-large = Insieme i file sono troppo grandi. Un messaggio può contenere al massimo { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = I suoi dati
    .familiar = I tuoi dati
own-export = Scarica una copia
own-files = Salvi anche i file: i link nella copia funzionano per un giorno.
    .familiar = Salva anche i file: i link nella copia funzionano per un giorno.
own-erase = Cancella questa conversazione
own-sure = Cancellarla davvero? Non si potrà recuperare.
own-yes = Sì, cancella
own-erased = Cancellata. Numero della ricevuta: { $receipt }
own-pending = Sarà cancellata appena l’archivio risponderà. Numero della ricevuta: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avvisi
notices-dismiss = Nascondi l’avviso
kept-what = Solo in questo browser si conservano: bozze, messaggi in attesa di invio, codici di accesso e avvisi nascosti.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Cancella da questo browser
kept-sure = Cancellare davvero? Senza il codice di accesso una richiesta non si può più aprire qui. Ciò che attende non sarà inviato.
