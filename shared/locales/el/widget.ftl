### Greek: polite plural, “εσύ” in .familiar; «…» as quotation marks; buttons are nouns (Αναζήτηση, Αποστολή), which need no familiar form.
### Help article: άρθρο (merchandise is προϊόν, so no confusion); request: αίτημα; reference: αριθμός αιτήματος, not κωδικός, which is kept for the access code, κωδικός πρόσβασης.
### Names of languages fit after “στα” (στα Αγγλικά). A date stands after a colon, because “την 1η” and “στις 2” would differ. A booked call is τηλεφωνικό ραντεβού, the call itself κλήση, a free time ώρα (but “12 ώρες” is a duration: 12 διαθέσιμες). A time may end in “μ.μ.”, so none stands before a full stop.

## The launcher, and what surrounds every view

launcher-label = Βοήθεια
launcher-offline = Χωρίς σύνδεση
home-title = Πώς μπορούμε να σας βοηθήσουμε;
    .familiar = Πώς μπορούμε να σε βοηθήσουμε;
nav-home = Κέντρο βοήθειας
language-label = Γλώσσα
language-change = Αλλαγή
loading = Φόρτωση…
network-error = Κάτι δεν πήγε καλά. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
    .familiar = Κάτι δεν πήγε καλά. Έλεγξε τη σύνδεσή σου και δοκίμασε ξανά.

## Home

search-label = Αναζήτηση στη βοήθεια
search-button = Αναζήτηση
articles-heading = Χρήσιμες πληροφορίες
subjects-heading = Θέματα
contact-heading = Μιλήστε μαζί μας
    .familiar = Μίλησε μαζί μας
requests-heading = Τα αιτήματά σας
    .familiar = Τα αιτήματά σου
requests-unread = Νέα απάντηση
request-find = Εύρεση αιτήματος

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Τιμές και πληρωμή
paying-currency = Νόμισμα
paying-methods = Τρόποι πληρωμής
payment-card = κάρτα
payment-sepa = άμεση χρέωση SEPA
payment-transfer = τραπεζική μεταφορά
payment-invoice = τιμολόγιο
payment-cod = αντικαταβολή
payment-konbini = πληρωμή σε κατάστημα konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Καλέστε μας
    .familiar = Κάλεσέ μας
channel-email = Στείλτε email
    .familiar = Στείλε email
channel-message = Γράψτε μας
    .familiar = Γράψε μας
channel-callback = Κλείστε τηλεφωνικό ραντεβού
    .familiar = Κλείσε τηλεφωνικό ραντεβού
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Περισσότερη βοήθεια

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Δεν βρέθηκε τίποτα για «{ $query }»
        [one] { $count } άρθρο για «{ $query }»
       *[other] { $count } άρθρα για «{ $query }»
    }
results-ask = Τι ψάχνετε;
    .familiar = Τι ψάχνεις;
results-hint = Δοκιμάστε άλλες λέξεις ή γράψτε μας.
    .familiar = Δοκίμασε άλλες λέξεις ή γράψε μας.
# $wanted, $shown (Text) names of languages
results-fallback = Δεν βρέθηκε τίποτα στα { $wanted }. Αυτά τα άρθρα είναι στα { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Αυτό το άρθρο δεν υπάρχει ακόμη στα { $wanted }. Εδώ το διαβάζετε στα { $shown }.
    .familiar = Αυτό το άρθρο δεν υπάρχει ακόμη στα { $wanted }. Εδώ το διαβάζεις στα { $shown }.
# $date (Text) a day
article-updated = Τελευταία ενημέρωση: { $date }
article-question = Σας βοήθησε αυτό το άρθρο;
    .familiar = Σε βοήθησε αυτό το άρθρο;
article-yes = Ναι
article-no = Όχι
article-thanks = Χαιρόμαστε. Σας ευχαριστούμε.
    .familiar = Χαιρόμαστε. Σ’ ευχαριστούμε.
article-missing = Τι έλειπε;
article-sorry = Λυπούμαστε. Γράψτε μας και θα σας βοηθήσουμε.
    .familiar = Λυπούμαστε. Γράψε μας και θα σε βοηθήσουμε.
article-related = Περισσότερα για αυτό το θέμα

## Contact form

contact-title = Γράψτε μας
    .familiar = Γράψε μας
contact-intro = Πείτε μας τι χρειάζεστε. Θα λάβετε έναν αριθμό αιτήματος, για να επιστρέφετε όποτε θέλετε.
    .familiar = Πες μας τι χρειάζεσαι. Θα λάβεις έναν αριθμό αιτήματος, για να επιστρέφεις όποτε θέλεις.
field-message = Μήνυμα
field-name = Όνομα
field-email = Email
field-phone = Τηλέφωνο
field-order = Αριθμός παραγγελίας
contact-topic = Ποιο είναι το θέμα;
field-optional = προαιρετικό
contact-send = Αποστολή
contact-sending = Γίνεται αποστολή…
contact-network-error = Δεν ξέρουμε αν έφτασε το μήνυμά σας. Είναι ακόμη εδώ: ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
    .familiar = Δεν ξέρουμε αν έφτασε το μήνυμά σου. Είναι ακόμη εδώ: έλεγξε τη σύνδεσή σου και δοκίμασε ξανά.
contact-other-ways = Άλλοι τρόποι επικοινωνίας
contact-suggestions = Ίσως η απάντηση είναι ήδη εδώ
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Απαντάμε στα { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Ανοιχτά έως τις { $time }
        [tomorrow] Ανοιχτά έως { $time }
       *[date] Ανοιχτά · Κλείνουμε: { $time }
    }
availability-open-always = Ανοιχτά όλο το εικοσιτετράωρο
availability-closed =
    { $kind ->
        [time] Ανοίγουμε στις { $time }
        [tomorrow] Ανοίγουμε { $time }
       *[date] Ανοίγουμε: { $time }
    }
availability-closed-long = Προς το παρόν κλειστά
availability-unknown = Το σημερινό ωράριο μπορεί να διαφέρει
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } τοπική σας ώρα ({ $city })
    .familiar = { $time } τοπική σου ώρα ({ $city })
hours-title = Ωράριο
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Στην τοπική σας ώρα: { $city }, { $offset }
    .familiar = Στην τοπική σου ώρα: { $city }, { $offset }
hours-closed = Κλειστά
hours-all-day = Ανοιχτά όλη μέρα
# Hours with an open end. $from (Text) time of day
hours-from = από { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = δεν είναι βέβαιο
# Instead of whether somebody is there. $note (Text) as above
availability-note = Αυτή τη στιγμή: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Θα απαντήσουμε έως τις { $time }.
        [tomorrow] Θα απαντήσουμε έως { $time }.
       *[date] Θα απαντήσουμε το αργότερο: { $time }.
    }

## Booking a call

callback-title = Κλείστε τηλεφωνικό ραντεβού
    .familiar = Κλείσε τηλεφωνικό ραντεβού
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Επιλέξτε ώρα και θα σας καλέσουμε. Η κλήση διαρκεί έως { $minutes } λεπτό.
       *[other] Επιλέξτε ώρα και θα σας καλέσουμε. Η κλήση διαρκεί έως { $minutes } λεπτά.
    }
    .familiar =
        { $minutes ->
            [one] Επίλεξε ώρα και θα σε καλέσουμε. Η κλήση διαρκεί έως { $minutes } λεπτό.
           *[other] Επίλεξε ώρα και θα σε καλέσουμε. Η κλήση διαρκεί έως { $minutes } λεπτά.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Η ζώνη ώρας σας: { $city }, { $offset }
    .familiar = Η ζώνη ώρας σου: { $city }, { $offset }
callback-zone-change = Αλλαγή ζώνης ώρας
callback-times = Ώρα της κλήσης
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } διαθέσιμη
       *[other] { $count } διαθέσιμες
    }
callback-none = Δεν υπάρχει διαθέσιμη ώρα αυτή τη στιγμή. Γράψτε μας και θα βρούμε μία.
    .familiar = Δεν υπάρχει διαθέσιμη ώρα αυτή τη στιγμή. Γράψε μας και θα βρούμε μία.
callback-phone = Τηλέφωνο στο οποίο θα σας καλέσουμε
    .familiar = Τηλέφωνο στο οποίο θα σε καλέσουμε
callback-note = Ποιο είναι το θέμα;
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Σε αυτή τη διεύθυνση θα στείλουμε την επιβεβαίωση, μαζί με ένα αρχείο για το ημερολόγιο.
callback-book = Κράτηση ραντεβού
callback-booking = Γίνεται κράτηση…
callback-network-error = Δεν ξέρουμε αν κλείστηκε το ραντεβού. Όσα γράψατε είναι ακόμη εδώ: ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά. Το ραντεβού δεν θα κλειστεί δύο φορές.
    .familiar = Δεν ξέρουμε αν κλείστηκε το ραντεβού. Όσα έγραψες είναι ακόμη εδώ: έλεγξε τη σύνδεσή σου και δοκίμασε ξανά. Το ραντεβού δεν θα κλειστεί δύο φορές.
callback-alternatives = Διαθέσιμες ώρες κοντά σε αυτήν που επιλέξατε
    .familiar = Διαθέσιμες ώρες κοντά σε αυτήν που επέλεξες
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Κλείσαμε το τηλεφωνικό σας ραντεβού: { $when }. Ο αριθμός του ραντεβού σας είναι { $reference }.
    .familiar = Κλείσαμε το τηλεφωνικό σου ραντεβού: { $when }. Ο αριθμός του ραντεβού σου είναι { $reference }.

## A booked call

call-title = Το τηλεφωνικό σας ραντεβού
    .familiar = Το τηλεφωνικό σου ραντεβού
call-status-booked = Επιβεβαιωμένο
call-status-cancelled = Ακυρωμένο
call-status-past = Η ώρα του ραντεβού έχει περάσει
call-when = Πότε
call-number = Θα καλέσουμε στο
call-reason = Γιατί χρειάστηκε να το ακυρώσουμε
call-move = Επιλογή άλλης ώρας
call-move-title = Αλλαγή ώρας ραντεβού
call-move-button = Αλλαγή ραντεβού
call-moving = Γίνεται αλλαγή…
call-move-network-error = Δεν ξέρουμε αν άλλαξε το ραντεβού. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
    .familiar = Δεν ξέρουμε αν άλλαξε το ραντεβού. Έλεγξε τη σύνδεσή σου και δοκίμασε ξανά.
call-cancel = Ακύρωση ραντεβού
call-cancel-question = Θέλετε να ακυρώσετε αυτό το ραντεβού;
    .familiar = Θέλεις να ακυρώσεις αυτό το ραντεβού;
call-calendar = Προσθήκη στο ημερολόγιο
call-file = Αρχείο ημερολογίου (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Τηλεφωνικό ραντεβού: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Θα καλέσουμε στο { $phone }. Αριθμός ραντεβού: { $reference }
call-reference = Αριθμός ραντεβού
call-keep = Κρατήστε και τα δύο: με αυτά αλλάζετε ή ακυρώνετε το ραντεβού από οποιαδήποτε συσκευή.
    .familiar = Κράτησε και τα δύο: με αυτά αλλάζεις ή ακυρώνεις το ραντεβού από οποιαδήποτε συσκευή.

## Choosing a time zone

zones-title = Επιλέξτε τη ζώνη ώρας σας
    .familiar = Επίλεξε τη ζώνη ώρας σου
zones-search = Πόλη
zones-none = Δεν βρέθηκε τέτοια πόλη. Δοκιμάστε μια μεγαλύτερη πόλη κοντά σας.
    .familiar = Δεν βρέθηκε τέτοια πόλη. Δοκίμασε μια μεγαλύτερη πόλη κοντά σου.

## Request

request-title = Λάβαμε το μήνυμά σας
    .familiar = Λάβαμε το μήνυμά σου
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Ο αριθμός του αιτήματός σας είναι { $reference }. Θα σας απαντήσουμε.
    .familiar = Ο αριθμός του αιτήματός σου είναι { $reference }. Θα σου απαντήσουμε.
request-status-open = Περιμένει την απάντησή μας
request-status-answered = Απαντήθηκε
request-status-resolved = Ολοκληρώθηκε
request-next = Η απάντησή μας θα εμφανιστεί εδώ.
# The heading once somebody has answered
request-conversation = Η συνομιλία σας μαζί μας
    .familiar = Η συνομιλία σου μαζί μας
# Label of the field in which the visitor writes back
reply-message = Το μήνυμά σας
    .familiar = Το μήνυμά σου
request-reference = Αριθμός αιτήματος
request-code = Κωδικός πρόσβασης
request-keep = Κρατήστε και τα δύο: με αυτά ανοίγετε ξανά το αίτημα σε οποιαδήποτε συσκευή.
    .familiar = Κράτησε και τα δύο: με αυτά ανοίγεις ξανά το αίτημα σε οποιαδήποτε συσκευή.
request-you = Εσείς
    .familiar = Εσύ
request-team = Η ομάδα μας
# While both are there: above the field, and at the customer's own last message.
live-typing = Γράφεται απάντηση…
live-here = Είμαστε εδώ τώρα
# $names: the first names of some of them, as a list.
live-here-names = Εδώ τώρα: { $names }
live-sent = Στάλθηκε
live-read = Διαβάστηκε
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Συγγνώμη για την αναμονή: αυτή τη στιγμή δεν είναι κανείς διαθέσιμος.
live-later-mail = Η απάντηση θα σταλεί και με e-mail στη διεύθυνση { $address }.
live-handed = Η ομάδα μας μόλις έκλεισε. Συνεχίζουν συνάδελφοι που είναι ακόμη διαθέσιμοι.
# A box to tick.
live-sound = Ήχος για νέα μηνύματα
# A button above a long conversation.
request-earlier = Προηγούμενα μηνύματα
lookup-title = Εύρεση αιτήματος
lookup-intro = Όταν μας γράψατε, λάβατε έναν αριθμό αιτήματος και έναν κωδικό πρόσβασης.
    .familiar = Όταν μας έγραψες, έλαβες έναν αριθμό αιτήματος και έναν κωδικό πρόσβασης.
lookup-open = Άνοιγμα

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Πώς τα πήγαμε;
rating-csat-1 = Άσχημα
rating-csat-2 = Όχι καλά
rating-csat-3 = Μέτρια
rating-csat-4 = Καλά
rating-csat-5 = Πολύ καλά
rating-ces = Πόσο εύκολο ήταν να βρεθεί βοήθεια;
rating-ces-1 = Πολύ δύσκολο
rating-ces-2 = Δύσκολο
rating-ces-3 = Ενδιάμεσα
rating-ces-4 = Εύκολο
rating-ces-5 = Πολύ εύκολο
rating-nps = Πόσο πιθανό είναι να μας συστήσετε;
    .familiar = Πόσο πιθανό είναι να μας συστήσεις;
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Καθόλου πιθανό
rating-nps-high = Πολύ πιθανό
rating-comment = Τι θα έπρεπε να ξέρουμε;
rating-skip = Χωρίς απάντηση
rating-thanks = Ευχαριστούμε για την απάντηση.
rating-change = Η απάντηση μπορεί να αλλάξει μέσα σε μία ημέρα.

## What is kept while there is no connection

outbox-waiting = Αποθηκεύτηκε. Θα σταλεί μόλις συνδεθείτε ξανά στο διαδίκτυο.
    .familiar = Αποθηκεύτηκε. Θα σταλεί μόλις συνδεθείς ξανά στο διαδίκτυο.
outbox-take-back = Ανάκληση
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Το μήνυμά σας στάλθηκε. Ο αριθμός του αιτήματός σας είναι { $reference }.
    .familiar = Το μήνυμά σου στάλθηκε. Ο αριθμός του αιτήματός σου είναι { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Το Κέντρο βοήθειας δεν είναι διαθέσιμο αυτή τη στιγμή. Μπορείτε να μας βρείτε εδώ:
    .familiar = Το Κέντρο βοήθειας δεν είναι διαθέσιμο αυτή τη στιγμή. Μπορείς να μας βρεις εδώ:

## The public help centre, where views are pages of their own

centre-skip = Μετάβαση στο περιεχόμενο
centre-languages = Άλλες γλώσσες
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Εμφάνιση όλων ({ $count })
# Above the list of an article’s parts
centre-contents = Σε αυτή τη σελίδα
centre-markets = Χώρα ή περιοχή

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Γράψτε πρώτα ένα μήνυμα.
    .familiar = Γράψε πρώτα ένα μήνυμα.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Το κείμενο είναι πολύ μεγάλο. Επιτρέπεται έως { $max } χαρακτήρας.
       *[other] Το κείμενο είναι πολύ μεγάλο. Επιτρέπονται έως { $max } χαρακτήρες.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Ο χαρακτήρας «{ $character }» δεν ταιριάζει εδώ. Αφαιρέστε τον.
    .familiar = Ο χαρακτήρας «{ $character }» δεν ταιριάζει εδώ. Αφαίρεσέ τον.
error-email = Αυτή δεν είναι διεύθυνση email. Η σωστή μορφή είναι onoma@example.com.
error-phone = Αυτός δεν είναι αριθμός τηλεφώνου. Χρησιμοποιήστε ψηφία, με τον κωδικό χώρας: +30 210 123 4567.
    .familiar = Αυτός δεν είναι αριθμός τηλεφώνου. Χρησιμοποίησε ψηφία, με τον κωδικό χώρας: +30 210 123 4567.
error-phone-missing = Χρειαζόμαστε έναν αριθμό για να σας καλέσουμε.
    .familiar = Χρειαζόμαστε έναν αριθμό για να σε καλέσουμε.
error-phone-unknown = Δεν μπορούμε να καλέσουμε αυτόν τον αριθμό. Ελέγξτε τον και ξεκινήστε με τον κωδικό χώρας: +30 210 123 4567.
    .familiar = Δεν μπορούμε να καλέσουμε αυτόν τον αριθμό. Έλεγξέ τον και ξεκίνα με τον κωδικό χώρας: +30 210 123 4567.
error-start-missing = Επιλέξτε πρώτα ώρα.
    .familiar = Επίλεξε πρώτα ώρα.
error-start = Αυτή δεν είναι ημερομηνία με ώρα. Έγκυρο παράδειγμα: 2026-11-23T09:00:00Z.
error-type = Εδώ χρειάζεται κείμενο.
error-field = Δεν υπάρχει τέτοιο πεδίο.
error-name = Γράψτε ένα όνομα με έως 120 χαρακτήρες.
    .familiar = Γράψε ένα όνομα με έως 120 χαρακτήρες.
rating-missing = Λείπει μια απάντηση.
error-consent = Σημειώστε το πλαίσιο για να συμφωνήσετε.
error-consent-new = Το κείμενο της συγκατάθεσης άλλαξε. Διαβάστε το και συμφωνήστε ξανά.
error-choice = Επιλέξτε μία από τις διαθέσιμες τιμές.
    .familiar = Επίλεξε μία από τις διαθέσιμες τιμές.
error-call-ahead = Αυτή η κλήση δεν έχει γίνει ακόμη.
error-tags = Επιτρέπονται έως 20 ετικέτες, με έως 50 χαρακτήρες η καθεμία.
error-snooze = Επιλέξτε μια ώρα στο μέλλον.
    .familiar = Επίλεξε μια ώρα στο μέλλον.
error-times = Η λήξη πρέπει να είναι μετά την έναρξη.
error-merge = Αυτές οι δύο συνομιλίες δεν μπορούν να συγχωνευτούν. Η μία είναι προγραμματισμένη κλήση ή έχει ήδη συγχωνευτεί. Επιλέξτε άλλη.
error-merge-region = Συνομιλίες που είναι αποθηκευμένες σε διαφορετικές περιοχές δεν μπορούν να συγχωνευτούν. Απαντήστε στην καθεμία ξεχωριστά.
error-addressee = Συμπληρώστε μια διεύθυνση e-mail, έναν αριθμό τηλεφώνου ή έναν κωδικό πελάτη.
error-hold = Γράψτε γιατί πρέπει να διατηρηθεί.
    .familiar = Γράψε γιατί πρέπει να διατηρηθεί.
error-zone = Δεν γνωρίζουμε αυτή τη ζώνη ώρας. Έγκυρο παράδειγμα: Europe/Athens.
error-locale = Αυτός δεν είναι κωδικός γλώσσας. Έγκυρα παραδείγματα: el, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Είμαι άνθρωπος, όχι πρόγραμμα
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Αποθηκεύτηκε. Θα σταλεί μετά την επόμενη σύνδεση στον λογαριασμό.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Δεν γνωρίζουμε αυτόν τον ιστότοπο
problem-site-detail = Ελέγξτε τη διεύθυνση ή το όνομα του ιστότοπου στην ετικέτα script.
    .familiar = Έλεγξε τη διεύθυνση ή το όνομα του ιστότοπου στην ετικέτα script.
problem-page = Η σελίδα δεν βρέθηκε
problem-page-detail = Ίσως έχει μεταφερθεί. Αναζητήστε την στο Κέντρο βοήθειας ή γράψτε μας.
    .familiar = Ίσως έχει μεταφερθεί. Αναζήτησέ την στο Κέντρο βοήθειας ή γράψε μας.
problem-article = Το άρθρο δεν βρέθηκε
problem-article-detail = Ίσως έχει αντικατασταθεί. Αναζητήστε το στο Κέντρο βοήθειας ή γράψτε μας.
    .familiar = Ίσως έχει αντικατασταθεί. Αναζήτησέ το στο Κέντρο βοήθειας ή γράψε μας.
problem-request = Δεν μπορούμε να ανοίξουμε αυτό το αίτημα
problem-request-detail = Ελέγξτε τον αριθμό αιτήματος και τον κωδικό πρόσβασης: ένα από τα δύο δεν ταιριάζει.
    .familiar = Έλεγξε τον αριθμό αιτήματος και τον κωδικό πρόσβασης: ένα από τα δύο δεν ταιριάζει.
problem-conversation = Δεν υπάρχει συνομιλία με αυτόν τον αριθμό ή ανήκει σε άλλη ομάδα.
problem-gone = Αυτό έχει διαγραφεί
problem-gone-detail = Αυτό που στέλνετε ανήκει σε κάτι που διαγράφηκε στο μεταξύ. Αν χρειάζεστε ακόμα βοήθεια, γράψτε μας ξανά.
    .familiar = Αυτό που στέλνεις ανήκει σε κάτι που διαγράφηκε στο μεταξύ. Αν χρειάζεσαι ακόμα βοήθεια, γράψε μας ξανά.
problem-held = Δεν μπορεί να διαγραφεί τώρα
problem-held-detail = Προς το παρόν ο νόμος μας υποχρεώνει να το διατηρήσουμε. Ρωτήστε μας, αν θέλετε να μάθετε περισσότερα.
    .familiar = Προς το παρόν ο νόμος μας υποχρεώνει να το διατηρήσουμε. Ρώτησέ μας, αν θέλεις να μάθεις περισσότερα.
problem-invalid = Κάτι χρειάζεται διόρθωση
problem-invalid-detail = Δείτε τα επισημασμένα πεδία.
    .familiar = Δες τα επισημασμένα πεδία.
problem-json = Το περιεχόμενο δεν διαβάζεται
problem-json-detail = Το σώμα του μηνύματος δεν είναι έγκυρο JSON ούτε φόρμα.
problem-media = Αυτός ο τύπος περιεχομένου δεν γίνεται δεκτός
problem-media-detail = Στείλτε JSON ή φόρμα.
    .familiar = Στείλε JSON ή φόρμα.
problem-large = Το περιεχόμενο είναι πολύ μεγάλο
# $max (Number) kilobytes
problem-large-detail = Μπορούν να σταλούν έως { $max } KB. Συντομεύστε το κείμενο και δοκιμάστε ξανά.
    .familiar = Μπορούν να σταλούν έως { $max } KB. Συντόμευσε το κείμενο και δοκίμασε ξανά.
problem-origin = Αυτή η σελίδα δεν έχει άδεια να στέλνει αιτήματα
problem-origin-detail = Ανοίξτε το Κέντρο βοήθειας μέσα από το ίδιο το κατάστημα και δοκιμάστε ξανά.
    .familiar = Άνοιξε το Κέντρο βοήθειας μέσα από το ίδιο το κατάστημα και δοκίμασε ξανά.
problem-method = Αυτό δεν λειτουργεί εδώ
problem-method-detail = Η διεύθυνση υπάρχει, αλλά δεν δέχεται αυτή τη μέθοδο.
problem-key = Η φόρμα έχει ήδη σταλεί με άλλο περιεχόμενο
problem-key-detail = Φορτώστε ξανά τη φόρμα και στείλτε την πάλι.
    .familiar = Φόρτωσε ξανά τη φόρμα και στείλε την πάλι.
problem-key-bad = Το Idempotency-Key δεν μπορεί να χρησιμοποιηθεί
problem-key-bad-detail = Χρησιμοποιήστε 1 έως 200 ορατούς χαρακτήρες ASCII.
    .familiar = Χρησιμοποίησε 1 έως 200 ορατούς χαρακτήρες ASCII.
problem-token = Για αυτή την ενέργεια πρέπει να συνδεθείτε
    .familiar = Για αυτή την ενέργεια πρέπει να συνδεθείς
problem-token-detail = Στείλτε το token του διαχειριστή ως «Authorization: Bearer …».
    .familiar = Στείλε το token του διαχειριστή ως «Authorization: Bearer …».
problem-call = Δεν μπορεί να δοθεί απάντηση με αυτόν τον τρόπο
query-team = Δεν υπάρχει τέτοια ομάδα.
query-day = Η ημέρα πρέπει να είναι ημερομηνία. Παράδειγμα: 2026-11-23.
query-cursor = Αυτός ο δρομέας δεν προέρχεται από προηγούμενη απάντηση.
query-filter = Αυτή η λίστα δεν μπορεί να φιλτραριστεί με αυτή την τιμή. Επιλέξτε μία από τις διαθέσιμες τιμές.
query-person = Συμπληρώστε το phone ή το customer.
query-whom = Δηλώστε ποιον αφορούν τα δεδομένα, με ακριβώς ένα από τα: email, phone, customer.
# $max (Number) characters
query-reason = Λείπει ο λόγος, τον οποίο θα διαβάσει ο επισκέπτης. Μέγιστο μήκος: { $max }.
problem-slot = Αυτή η ώρα δεν είναι πια διαθέσιμη
problem-slot-detail = Επιλέξτε άλλη. Όσα γράψατε είναι ακόμη εδώ.
    .familiar = Επίλεξε άλλη. Όσα έγραψες είναι ακόμη εδώ.
problem-call-fixed = Αυτό το ραντεβού δεν αλλάζει πια
problem-call-fixed-detail = Η ώρα του ραντεβού έχει περάσει ή το ραντεβού έχει ακυρωθεί. Μπορείτε να κλείσετε νέο.
    .familiar = Η ώρα του ραντεβού έχει περάσει ή το ραντεβού έχει ακυρωθεί. Μπορείς να κλείσεις νέο.
problem-forbidden = Δεν έχετε δικαίωμα για αυτή την ενέργεια
    .familiar = Δεν έχεις δικαίωμα για αυτή την ενέργεια
problem-forbidden-detail = Ζητήστε το από έναν διαχειριστή της ομάδας σας.
    .familiar = Ζήτησέ το από έναν διαχειριστή της ομάδας σου.
problem-missing = Αυτό δεν υπάρχει πια
problem-missing-detail = Αφαιρέθηκε στο μεταξύ. Φορτώστε ξανά τη λίστα.
    .familiar = Αφαιρέθηκε στο μεταξύ. Φόρτωσε ξανά τη λίστα.
problem-address = Αυτή η διεύθυνση χρησιμοποιείται ήδη
problem-address-detail = Κάποιο άλλο μέλος της ομάδας σας έχει αυτή τη διεύθυνση email.
    .familiar = Κάποιο άλλο μέλος της ομάδας σου έχει αυτή τη διεύθυνση email.
problem-admin = Δεν υπάρχει άλλος διαχειριστής
problem-admin-detail = Δώστε πρώτα δικαιώματα διαχειριστή σε άλλο άτομο.
    .familiar = Δώσε πρώτα δικαιώματα διαχειριστή σε άλλο άτομο.
problem-newer = Γράφτηκε κάτι νέο
problem-newer-detail = Διαβάστε τι γράφτηκε στο μεταξύ και στείλτε ξανά το κείμενό σας.
    .familiar = Διάβασε τι γράφτηκε στο μεταξύ και στείλε ξανά το κείμενό σου.
problem-rating = Δεν μπορεί να αξιολογηθεί ακόμα
problem-rating-detail = Η αξιολόγηση είναι δυνατή όταν ολοκληρωθεί το αίτημα.
problem-rating-fixed = Αυτή η απάντηση δεν αλλάζει πλέον
problem-rating-fixed-detail = Οι απαντήσεις αλλάζουν μόνο μέσα σε μία ημέρα.
problem-callbacks = Εδώ δεν κλείνονται τηλεφωνικά ραντεβού
problem-callbacks-detail = Γράψτε μας ή επικοινωνήστε μαζί μας με άλλον τρόπο.
    .familiar = Γράψε μας ή επικοινώνησε μαζί μας με άλλον τρόπο.
problem-bookings = Πάρα πολλά τηλεφωνικά ραντεβού
problem-bookings-detail = Έχετε ήδη όσα ραντεβού μπορεί να κλείσει ένα άτομο. Ακυρώστε ένα, περιμένετε να περάσει κάποιο ή γράψτε μας.
    .familiar = Έχεις ήδη όσα ραντεβού μπορεί να κλείσει ένα άτομο. Ακύρωσε ένα, περίμενε να περάσει κάποιο ή γράψε μας.
problem-limit = Στάλθηκαν πάρα πολλά σε λίγη ώρα
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Δεν χάθηκε τίποτα. Δοκιμάστε ξανά σε { $minutes } λεπτό ή επικοινωνήστε μαζί μας με άλλον τρόπο.
       *[other] Δεν χάθηκε τίποτα. Δοκιμάστε ξανά σε { $minutes } λεπτά ή επικοινωνήστε μαζί μας με άλλον τρόπο.
    }
    .familiar =
        { $minutes ->
            [one] Δεν χάθηκε τίποτα. Δοκίμασε ξανά σε { $minutes } λεπτό ή επικοινώνησε μαζί μας με άλλον τρόπο.
           *[other] Δεν χάθηκε τίποτα. Δοκίμασε ξανά σε { $minutes } λεπτά ή επικοινώνησε μαζί μας με άλλον τρόπο.
        }
problem-identity = Δεν μπορούμε να σας αναγνωρίσουμε
    .familiar = Δεν μπορούμε να σε αναγνωρίσουμε
problem-identity-detail = Συνδεθείτε ξανά στο κατάστημα, ανανεώστε τη σελίδα και δοκιμάστε πάλι.
    .familiar = Συνδέσου ξανά στο κατάστημα, ανανέωσε τη σελίδα και δοκίμασε πάλι.
problem-challenge = Δεν μπορέσαμε να επιβεβαιώσουμε ότι είστε άνθρωπος
    .familiar = Δεν μπορέσαμε να επιβεβαιώσουμε ότι είσαι άνθρωπος
problem-challenge-detail = Δοκιμάστε ξανά ή επικοινωνήστε μαζί μας με άλλον τρόπο. Όσα γράψατε είναι ακόμη εδώ.
    .familiar = Δοκίμασε ξανά ή επικοινώνησε μαζί μας με άλλον τρόπο. Όσα έγραψες είναι ακόμη εδώ.
problem-store = Δεν μπορούμε να το αποθηκεύσουμε τώρα
problem-store-detail = Δεν χάθηκε τίποτα: το κείμενό σας είναι ακόμη στη φόρμα. Δοκιμάστε ξανά σε λίγο ή επικοινωνήστε μαζί μας με άλλον τρόπο.
    .familiar = Δεν χάθηκε τίποτα: το κείμενό σου είναι ακόμη στη φόρμα. Δοκίμασε ξανά σε λίγο ή επικοινώνησε μαζί μας με άλλον τρόπο.
problem-server = Κάτι πήγε στραβά από την πλευρά μας
problem-server-detail = Δοκιμάστε ξανά σε λίγο.
    .familiar = Δοκίμασε ξανά σε λίγο.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Σύνδεση
enter-intro = Με αυτόν τον σύνδεσμο μπορείτε να συνδεθείτε μία φορά.
enter-spent = Αυτός ο σύνδεσμος δεν ισχύει πια: έχει ήδη χρησιμοποιηθεί ή έχει λήξει. Ζητήστε νέο από έναν διαχειριστή της ομάδας σας.
enter-none = Δεν έχετε συνδεθεί. Ανοίξτε τον σύνδεσμο που σας στέλνει ένας διαχειριστής της ομάδας σας.
enter-unknown = Κανείς σε αυτή την ομάδα δεν έχει αυτή τη διεύθυνση e-mail.
enter-failed = Η σύνδεση δεν ολοκληρώθηκε.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Αίτημα { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Απάντηση: { $name }
mail-reply = Οι απαντήσεις σε αυτό το email φτάνουν σε εμάς.
# Below the answer; links follow, or the names of the files alone
mail-files = Αρχεία αυτής της απάντησης:
# $date (Text) such as 29 December 2026
mail-files-until = Οι σύνδεσμοι προς τα αρχεία ισχύουν έως { $date }.
# An address follows
mail-open = Όλη η συνομιλία ανοίγει με τον κωδικό πρόσβασης:
# $brand (Text) the shop’s name
mail-footer = Αυτό το email στάλθηκε (αποστολέας: { $brand }), επειδή αυτή η διεύθυνση δόθηκε στο αίτημα.
# Before the question how it was. $reference (Text) as above
mail-done = Το αίτημά σας { $reference } ολοκληρώθηκε.
# To the team: the subject. $reference (Text) as above
mail-notice = Νέο αίτημα { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Το τηλεφωνικό σας ραντεβού { $reference }
    .familiar = Το τηλεφωνικό σου ραντεβού { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Το τηλεφωνικό σας ραντεβού άλλαξε. Νέα ώρα: { $when }.
    .familiar = Το τηλεφωνικό σου ραντεβού άλλαξε. Νέα ώρα: { $when }.
# $when (Text) as above
mail-call-cancelled = Το τηλεφωνικό σας ραντεβού ακυρώθηκε: { $when }.
    .familiar = Το τηλεφωνικό σου ραντεβού ακυρώθηκε: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Ανοίξτε το συνημμένο αρχείο για να ενημερωθεί το ημερολόγιό σας.
    .familiar = Άνοιξε το συνημμένο αρχείο για να ενημερωθεί το ημερολόγιό σου.
# An address follows
mail-call-open = Το ραντεβού αλλάζει ή ακυρώνεται με τον κωδικό πρόσβασης:
# $brand (Text) the shop’s name
mail-call-footer = Αυτό το email στάλθηκε (αποστολέας: { $brand }), επειδή αυτή η διεύθυνση δόθηκε κατά την κράτηση του ραντεβού.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Νέο τηλεφωνικό ραντεβού { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Αλλαγή τηλεφωνικού ραντεβού { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Ακύρωση τηλεφωνικού ραντεβού { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Φωτογραφίες ή PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ή PDF, έως { $max } MB το καθένα.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = Το «{ $name }» δεν μπορεί να σταλεί. Γίνονται δεκτά φωτογραφίες (JPEG, PNG, WebP, GIF) και PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Το «{ $name }» είναι πολύ μεγάλο. Ένα αρχείο μπορεί να έχει έως { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Το «{ $name }» έχει πάρα πολλά εικονοστοιχεία. Μια εικόνα μπορεί να έχει έως { $max } megapixel.
# $name (Text) what the file is called
error-file-broken = Το «{ $name }» είναι κενό ή κατεστραμμένο και δεν μπορεί να σταλεί.
# $max (Number) files
error-files-many = Πάρα πολλά αρχεία μαζί. Μέγιστος αριθμός ανά μήνυμα: { $max }.
error-files-full = Δεν υπάρχει άλλος χώρος για αρχεία σε αυτή τη συνομιλία. Σε ένα νέο αίτημα υπάρχει.
error-files-day = Δεν υπάρχει άλλος χώρος για αρχεία σε αυτή τη συνομιλία σήμερα. Αύριο θα υπάρχει ξανά.
error-file-gone = Ένα αρχείο δεν υπάρχει πια. Χρειάζεται να επιλεγεί ξανά.
# $max (Number) megabytes
error-files-large = Τα αρχεία μαζί είναι πολύ μεγάλα. Ένα μήνυμα χωράει έως { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Τα δεδομένα σας
own-export = Λήψη αντιγράφου
own-files = Αποθηκεύστε και τα αρχεία: οι σύνδεσμοι στο αντίγραφο λειτουργούν για μία ημέρα.
    .familiar = Αποθήκευσε και τα αρχεία: οι σύνδεσμοι στο αντίγραφο λειτουργούν για μία ημέρα.
own-erase = Διαγραφή αυτής της συνομιλίας
own-sure = Να διαγραφεί πραγματικά; Δεν μπορεί να αναιρεθεί.
own-yes = Ναι, διαγραφή
own-erased = Διαγράφηκε. Αριθμός απόδειξης: { $receipt }
own-pending = Θα διαγραφεί μόλις απαντήσει ο χώρος αποθήκευσης. Αριθμός απόδειξης: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Ανακοινώσεις
notices-dismiss = Απόκρυψη ανακοίνωσης
kept-what = Μόνο σε αυτό το πρόγραμμα περιήγησης φυλάσσονται: πρόχειρα, μηνύματα που περιμένουν να σταλούν, κωδικοί πρόσβασης και οι ανακοινώσεις που αποκρύφθηκαν.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Διαγραφή από αυτό το πρόγραμμα περιήγησης
kept-sure = Σίγουρα; Χωρίς κωδικό πρόσβασης το αίτημα δεν ανοίγει ξανά εδώ. Ό,τι περιμένει δεν θα σταλεί.
