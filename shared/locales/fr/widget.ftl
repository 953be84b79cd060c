### French: formal address (vous), “tu” in .familiar; « … » as quotation marks; no-break narrow spaces (U+202F) are literal before : ; ? and inside « ».
### A help article is “article d’aide”, because “article” alone is merchandise in a shop; “article” only where the article itself is in view.
### Request: demande; reference: référence; access code: code d’accès. Wording avoids participles that would show the visitor’s gender.

## The launcher, and what surrounds every view

launcher-label = Aide
launcher-offline = Pas de connexion
home-title = Comment pouvons-nous vous aider ?
    .familiar = Comment pouvons-nous t’aider ?
nav-home = Centre d’aide
language-label = Langue
language-change = Changer
loading = Chargement…
network-error = Cela n’a pas fonctionné. Vérifiez votre connexion et réessayez.
    .familiar = Ça n’a pas fonctionné. Vérifie ta connexion et réessaie.

## Home

search-label = Rechercher dans l’aide
search-button = Rechercher
articles-heading = Bon à savoir
subjects-heading = Thèmes
contact-heading = Nous contacter
requests-heading = Vos demandes
    .familiar = Tes demandes
requests-unread = Nouvelle réponse
request-find = Retrouver une demande

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prix et paiement
paying-currency = Devise
paying-methods = Moyens de paiement
payment-card = carte bancaire
payment-sepa = prélèvement SEPA
payment-transfer = virement
payment-invoice = facture
payment-cod = paiement à la livraison
payment-konbini = paiement en konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Nous appeler
channel-email = Envoyer un e-mail
channel-message = Nous écrire
channel-callback = Réserver un appel
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Plus d’aide

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Aucun résultat pour « { $query } »
        [one] { $count } article d’aide pour « { $query } »
        [many] { $count } d’articles d’aide pour « { $query } »
       *[other] { $count } articles d’aide pour « { $query } »
    }
results-ask = Que cherchez-vous ?
    .familiar = Que cherches-tu ?
results-hint = Essayez d’autres mots ou écrivez-nous.
    .familiar = Essaie d’autres mots ou écris-nous.
# $wanted, $shown (Text) names of languages
results-fallback = Aucun résultat en { $wanted }. Ces articles d’aide sont en { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Cet article n’est pas encore disponible en { $wanted }. Le voici en { $shown }.
# $date (Text) a day
article-updated = Mis à jour le { $date }
article-question = Cet article vous a-t-il été utile ?
    .familiar = Cet article t’a été utile ?
article-yes = Oui
article-no = Non
article-thanks = Cela nous fait plaisir. Merci pour votre retour.
    .familiar = Ça nous fait plaisir. Merci pour ton retour.
article-missing = Que manquait-il ?
article-sorry = Nous en sommes désolés. Écrivez-nous et nous vous aiderons.
    .familiar = Nous en sommes désolés. Écris-nous et nous t’aiderons.
article-related = Sur le même thème

## Contact form

contact-title = Écrivez-nous
    .familiar = Écris-nous
contact-intro = Expliquez-nous ce dont vous avez besoin. Vous recevrez une référence pour retrouver votre demande à tout moment.
    .familiar = Explique-nous ce dont tu as besoin. Tu recevras une référence pour retrouver ta demande à tout moment.
field-message = Message
field-name = Nom
field-email = E-mail
field-phone = Téléphone
field-order = Numéro de commande
contact-topic = De quoi s’agit-il ?
field-optional = facultatif
contact-send = Envoyer
contact-sending = Envoi en cours…
contact-network-error = Nous ne savons pas si votre message est arrivé. Il est toujours ici : vérifiez votre connexion et réessayez.
    .familiar = Nous ne savons pas si ton message est arrivé. Il est toujours ici : vérifie ta connexion et réessaie.
contact-other-ways = Autres moyens de nous contacter
contact-suggestions = La réponse est peut-être ici
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Nous répondons en { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [date] Ouvert jusqu’au { $time }
       *[time] Ouvert jusqu’à { $time }
    }
availability-open-always = Ouvert 24 h/24 et 7 j/7
availability-closed =
    { $kind ->
        [time] Ouverture à { $time }
        [date] Ouverture le { $time }
       *[weekday] Ouverture { $time }
    }
availability-closed-long = Fermé pour le moment
availability-unknown = Les horaires peuvent varier aujourd’hui
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, votre heure locale ({ $city })
    .familiar = { $time }, ton heure locale ({ $city })
hours-title = Horaires d’ouverture
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = À votre heure locale : { $city }, { $offset }
    .familiar = À ton heure locale : { $city }, { $offset }
hours-closed = Fermé
hours-all-day = Ouvert 24 h/24
# Hours with an open end. $from (Text) time of day
hours-from = à partir de { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = à confirmer
# Instead of whether somebody is there. $note (Text) as above
availability-note = En ce moment : { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [date] Nous vous répondrons avant le { $time }.
       *[time] Nous vous répondrons avant { $time }.
    }
    .familiar =
        { $kind ->
            [date] Nous te répondrons avant le { $time }.
           *[time] Nous te répondrons avant { $time }.
        }

## Booking a call

callback-title = Réserver un appel
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Choisissez un créneau et nous vous appellerons. L’appel dure au maximum { $minutes } minute.
        [many] Choisissez un créneau et nous vous appellerons. L’appel dure au maximum { $minutes } de minutes.
       *[other] Choisissez un créneau et nous vous appellerons. L’appel dure au maximum { $minutes } minutes.
    }
    .familiar =
        { $minutes ->
            [one] Choisis un créneau et nous t’appellerons. L’appel dure au maximum { $minutes } minute.
            [many] Choisis un créneau et nous t’appellerons. L’appel dure au maximum { $minutes } de minutes.
           *[other] Choisis un créneau et nous t’appellerons. L’appel dure au maximum { $minutes } minutes.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Votre fuseau horaire : { $city }, { $offset }
    .familiar = Ton fuseau horaire : { $city }, { $offset }
callback-zone-change = Changer de fuseau horaire
callback-times = Heure de l’appel
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } créneau
        [many] { $count } de créneaux
       *[other] { $count } créneaux
    }
callback-none = Aucun créneau n’est libre pour le moment. Écrivez-nous et nous en trouverons un.
    .familiar = Aucun créneau n’est libre pour le moment. Écris-nous et nous en trouverons un.
callback-phone = À quel numéro vous appeler ?
    .familiar = À quel numéro t’appeler ?
callback-note = De quoi s’agit-il ?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Nous enverrons la confirmation à cette adresse, avec un fichier pour l’agenda.
callback-book = Réserver l’appel
callback-booking = Réservation en cours…
callback-network-error = Nous ne savons pas si l’appel a été réservé. Votre saisie est toujours ici : vérifiez votre connexion et réessayez. L’appel ne sera pas réservé deux fois.
    .familiar = Nous ne savons pas si l’appel a été réservé. Ta saisie est toujours ici : vérifie ta connexion et réessaie. L’appel ne sera pas réservé deux fois.
callback-alternatives = Créneaux libres proches de l’heure choisie
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Votre appel est réservé : { $when }. La référence de votre rendez-vous est { $reference }.
    .familiar = Ton appel est réservé : { $when }. La référence de ton rendez-vous est { $reference }.

## A booked call

call-title = Votre appel
    .familiar = Ton appel
call-status-booked = Réservé
call-status-cancelled = Annulé
call-status-past = L’heure de cet appel est passée
call-when = Date et heure
call-number = Nous appellerons
call-reason = Motif de l’annulation
call-move = Choisir un autre créneau
call-move-title = Changer l’heure de votre appel
    .familiar = Changer l’heure de ton appel
call-move-button = Changer l’heure
call-moving = Modification en cours…
call-move-network-error = Nous ne savons pas si l’heure de l’appel a été changée. Vérifiez votre connexion et réessayez.
    .familiar = Nous ne savons pas si l’heure de l’appel a été changée. Vérifie ta connexion et réessaie.
call-cancel = Annuler l’appel
call-cancel-question = Voulez-vous annuler cet appel ?
    .familiar = Veux-tu annuler cet appel ?
call-calendar = Ajouter à l’agenda
call-file = Fichier d’agenda (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Appel avec { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Nous appellerons le { $phone }. Référence du rendez-vous : { $reference }
call-reference = Référence du rendez-vous
call-keep = Conservez les deux : ils permettent de changer l’heure de l’appel ou de l’annuler sur n’importe quel appareil.
    .familiar = Garde les deux : ils permettent de changer l’heure de l’appel ou de l’annuler sur n’importe quel appareil.

## Choosing a time zone

zones-title = Choisissez votre fuseau horaire
    .familiar = Choisis ton fuseau horaire
zones-search = Ville
zones-none = Cette ville est introuvable. Essayez une plus grande ville près de chez vous.
    .familiar = Cette ville est introuvable. Essaie une plus grande ville près de chez toi.

## Request

request-title = Nous avons bien reçu votre message
    .familiar = Nous avons bien reçu ton message
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Votre référence est { $reference }. Nous vous répondrons.
    .familiar = Ta référence est { $reference }. Nous te répondrons.
request-status-open = En attente de notre réponse
request-status-answered = Réponse envoyée
request-status-resolved = Demande traitée
request-next = Notre réponse s’affichera ici.
# The heading once somebody has answered
request-conversation = Votre conversation avec nous
    .familiar = Ta conversation avec nous
# Label of the field in which the visitor writes back
reply-message = Votre message
    .familiar = Ton message
request-reference = Référence
request-code = Code d’accès
request-keep = Conservez les deux : ils permettent de rouvrir cette demande sur n’importe quel appareil.
    .familiar = Garde les deux : ils permettent de rouvrir cette demande sur n’importe quel appareil.
request-you = Vous
    .familiar = Toi
request-team = Notre équipe
# While both are there: above the field, and at the customer's own last message.
live-typing = Une réponse est en cours d’écriture…
live-here = Nous sommes là en ce moment
# $names: the first names of some of them, as a list.
live-here-names = En ce moment{ "\u00A0" }: { $names }
live-sent = Envoyé
live-read = Lu
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Désolés de l’attente, personne n’est disponible pour le moment.
live-later-mail = La réponse sera aussi envoyée par e-mail à { $address }.
live-handed = Notre équipe vient de fermer. Des collègues encore présents prennent le relais.
# A box to tick.
live-sound = Son à chaque nouveau message
# A button above a long conversation.
request-earlier = Messages précédents
lookup-title = Retrouver une demande
lookup-intro = Vous avez reçu une référence et un code d’accès lorsque vous nous avez écrit.
    .familiar = Tu as reçu une référence et un code d’accès quand tu nous as écrit.
lookup-open = Ouvrir

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Comment était notre aide ?
rating-csat-1 = Mauvaise
rating-csat-2 = Pas très bonne
rating-csat-3 = Correcte
rating-csat-4 = Bonne
rating-csat-5 = Très bonne
rating-ces = A-t-il été facile d’obtenir de l’aide ?
rating-ces-1 = Très difficile
rating-ces-2 = Difficile
rating-ces-3 = Ni facile ni difficile
rating-ces-4 = Facile
rating-ces-5 = Très facile
rating-nps = Quelle est la probabilité que vous nous recommandiez ?
    .familiar = Quelle est la probabilité que tu nous recommandes ?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Pas du tout probable
rating-nps-high = Très probable
rating-comment = Que devrions-nous savoir ?
rating-skip = Sans réponse
rating-thanks = Merci pour la réponse.
rating-change = La réponse peut être modifiée pendant un jour.

## What is kept while there is no connection

outbox-waiting = Message enregistré. Il partira dès le retour de la connexion.
outbox-take-back = Retirer le message
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Votre message a été envoyé. Votre référence est { $reference }.
    .familiar = Ton message a été envoyé. Ta référence est { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = L’aide ne peut pas s’afficher pour le moment. Voici comment nous joindre :

## The public help centre, where views are pages of their own

centre-skip = Aller au contenu
centre-languages = Autres langues
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Tout afficher ({ $count })
# Above the list of an article’s parts
centre-contents = Sur cette page
centre-markets = Pays ou région

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Écrivez d’abord un message.
    .familiar = Écris d’abord un message.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Ce texte est trop long. Il peut compter { $max } caractère au maximum.
        [many] Ce texte est trop long. Il peut compter { $max } de caractères au maximum.
       *[other] Ce texte est trop long. Il peut compter { $max } caractères au maximum.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Le caractère « { $character } » n’a pas sa place ici. Retirez-le.
    .familiar = Le caractère « { $character } » n’a pas sa place ici. Retire-le.
error-email = Ce n’est pas une adresse e-mail. Exemple : nom@example.com.
error-phone = Ce n’est pas un numéro de téléphone. Saisissez des chiffres, avec l’indicatif du pays : +33 1 99 00 12 34.
    .familiar = Ce n’est pas un numéro de téléphone. Saisis des chiffres, avec l’indicatif du pays : +33 1 99 00 12 34.
error-phone-missing = Il nous faut un numéro à appeler.
error-phone-unknown = Ce numéro ne peut pas être appelé. Vérifiez-le et commencez par l’indicatif du pays : +33 1 99 00 12 34.
    .familiar = Ce numéro ne peut pas être appelé. Vérifie-le et commence par l’indicatif du pays : +33 1 99 00 12 34.
error-start-missing = Choisissez d’abord un créneau.
    .familiar = Choisis d’abord un créneau.
error-start = Ce n’est pas une date avec heure. Exemple : 2026-11-23T09:00:00Z.
error-type = Ce champ doit contenir du texte.
error-field = Ce champ n’existe pas.
error-name = Indiquez un nom de 120 caractères au maximum.
    .familiar = Indique un nom de 120 caractères au maximum.
rating-missing = Il manque une réponse.
error-consent = Veuillez cocher la case pour donner votre accord.
    .familiar = Coche la case pour donner ton accord.
error-consent-new = Le texte du consentement a changé. Veuillez le lire et donner à nouveau votre accord.
    .familiar = Le texte du consentement a changé. Lis-le et donne à nouveau ton accord.
error-choice = Choisissez l’une des valeurs proposées.
    .familiar = Choisis l’une des valeurs proposées.
error-call-ahead = Cet appel n’a pas encore eu lieu.
error-tags = Il peut y avoir au maximum 20 étiquettes, de 50 caractères maximum chacune.
error-snooze = Choisissez une date et une heure à venir.
    .familiar = Choisis une date et une heure à venir.
error-times = La fin doit venir après le début.
error-merge = Ces deux conversations ne peuvent pas être réunies. L’une est un appel réservé ou a déjà été réunie à une autre. Choisissez-en une autre.
error-merge-region = Des conversations enregistrées dans des régions différentes ne peuvent pas être réunies. Répondez à chacune séparément.
error-addressee = Indiquez une adresse e-mail, un numéro de téléphone ou un identifiant client.
error-hold = Indiquez pourquoi il faut conserver cet échange.
    .familiar = Indique pourquoi il faut conserver cet échange.
error-zone = Nous ne connaissons pas ce fuseau horaire. Exemple : Europe/Paris.
error-locale = Ce n’est pas un code de langue. Exemples : fr, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Je suis une personne, pas un programme
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Message enregistré. Il partira après la prochaine connexion au compte.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Nous ne connaissons pas ce site
problem-site-detail = Vérifiez l’adresse, ou le nom du site dans la balise script.
    .familiar = Vérifie l’adresse, ou le nom du site dans la balise script.
problem-page = Cette page est introuvable
problem-page-detail = Elle a peut-être été déplacée. Cherchez-la dans le centre d’aide ou écrivez-nous.
    .familiar = Elle a peut-être été déplacée. Cherche-la dans le centre d’aide ou écris-nous.
problem-article = Cet article d’aide est introuvable
problem-article-detail = Il a peut-être été remplacé. Cherchez-le dans le centre d’aide ou écrivez-nous.
    .familiar = Il a peut-être été remplacé. Cherche-le dans le centre d’aide ou écris-nous.
problem-request = Nous ne pouvons pas ouvrir cette demande
problem-request-detail = Vérifiez la référence et le code d’accès : l’un des deux ne correspond pas.
    .familiar = Vérifie la référence et le code d’accès : l’un des deux ne correspond pas.
problem-conversation = Aucune conversation ne porte cette référence, ou elle appartient à une autre équipe.
problem-gone = Ceci a été effacé
problem-gone-detail = Ce que vous envoyez se rapporte à un élément effacé entre-temps. Si vous avez encore besoin d’aide, écrivez-nous à nouveau.
    .familiar = Ce que tu envoies se rapporte à un élément effacé entre-temps. Si tu as encore besoin d’aide, écris-nous à nouveau.
problem-held = Ceci ne peut pas être effacé maintenant
problem-held-detail = La loi nous oblige à le conserver pour le moment. Demandez-nous si vous voulez en savoir plus.
    .familiar = La loi nous oblige à le conserver pour le moment. Demande-nous si tu veux en savoir plus.
problem-invalid = Il reste quelque chose à corriger
problem-invalid-detail = Vérifiez les champs signalés.
    .familiar = Vérifie les champs signalés.
problem-json = Ce contenu n’a pas pu être lu
problem-json-detail = Le corps de la requête n’est ni du JSON valide ni un formulaire.
problem-media = Ce type de contenu n’est pas accepté
problem-media-detail = Envoyez du JSON ou un formulaire.
    .familiar = Envoie du JSON ou un formulaire.
problem-large = Ce contenu est trop volumineux
# $max (Number) kilobytes
problem-large-detail = L’envoi est limité à { $max } ko. Raccourcissez le texte et réessayez.
    .familiar = L’envoi est limité à { $max } ko. Raccourcis le texte et réessaie.
problem-origin = Cette page n’est pas autorisée à envoyer des demandes
problem-origin-detail = Ouvrez le centre d’aide depuis la boutique elle-même, puis réessayez.
    .familiar = Ouvre le centre d’aide depuis la boutique elle-même, puis réessaie.
problem-method = Cela ne fonctionne pas ici
    .familiar = Ça ne fonctionne pas ici
problem-method-detail = L’adresse existe, mais n’accepte pas ce type de requête.
problem-key = Ce formulaire a déjà été envoyé avec un autre contenu
problem-key-detail = Rechargez le formulaire et envoyez-le à nouveau.
    .familiar = Recharge le formulaire et envoie-le à nouveau.
problem-key-bad = L’en-tête Idempotency-Key est inutilisable
problem-key-bad-detail = Utilisez de 1 à 200 caractères ASCII visibles.
    .familiar = Utilise de 1 à 200 caractères ASCII visibles.
problem-token = Une authentification est nécessaire
problem-token-detail = Envoyez le token de l’opérateur sous la forme « Authorization: Bearer … ».
    .familiar = Envoie le token de l’opérateur sous la forme « Authorization: Bearer … ».
problem-call = Cette requête ne peut pas aboutir sous cette forme
query-team = Cette équipe n’existe pas.
query-day = Le jour doit être une date. Exemple : 2026-11-23.
query-cursor = Ce curseur ne provient d’aucune réponse précédente.
query-filter = Cette liste ne peut pas être filtrée par cette valeur. Choisissez l’une des valeurs proposées.
query-person = Indiquez phone ou customer.
query-whom = Précisez de qui sont les données, avec un seul de ces champs : email, phone, customer.
# $max (Number) characters
query-reason = Il manque une raison, destinée au visiteur. Longueur maximale : { $max }.
problem-slot = Ce créneau n’est plus libre
problem-slot-detail = Choisissez-en un autre. Votre saisie est toujours ici.
    .familiar = Choisis-en un autre. Ta saisie est toujours ici.
problem-call-fixed = Cet appel ne peut plus être modifié
problem-call-fixed-detail = L’heure est passée ou l’appel a été annulé. Vous pouvez en réserver un autre.
    .familiar = L’heure est passée ou l’appel a été annulé. Tu peux en réserver un autre.
problem-forbidden = Vous n’avez pas les droits nécessaires
    .familiar = Tu n’as pas les droits nécessaires
problem-forbidden-detail = Adressez-vous à un administrateur de votre équipe.
    .familiar = Adresse-toi à un administrateur de ton équipe.
problem-missing = Cet élément n’existe plus
problem-missing-detail = Il a été supprimé entre-temps. Rechargez la liste.
    .familiar = Il a été supprimé entre-temps. Recharge la liste.
problem-address = Cette adresse est déjà utilisée
problem-address-detail = Une autre personne de votre équipe a cette adresse e-mail.
    .familiar = Une autre personne de ton équipe a cette adresse e-mail.
problem-admin = C’est le seul compte administrateur
problem-admin-detail = Donnez d’abord les droits d’administrateur à une autre personne.
    .familiar = Donne d’abord les droits d’administrateur à une autre personne.
problem-newer = Il y a du nouveau dans la conversation
problem-newer-detail = Lisez ce qui a été écrit entre-temps, puis envoyez à nouveau votre texte.
    .familiar = Lis ce qui a été écrit entre-temps, puis envoie à nouveau ton texte.
problem-rating = L’évaluation n’est pas encore possible
problem-rating-detail = L’évaluation est possible une fois la demande traitée.
problem-rating-fixed = Cette réponse ne peut plus être modifiée
problem-rating-fixed-detail = Les réponses peuvent être modifiées pendant un jour.
problem-callbacks = Il n’est pas possible de réserver un appel ici
problem-callbacks-detail = Écrivez-nous ou contactez-nous autrement.
    .familiar = Écris-nous ou contacte-nous autrement.
problem-bookings = Trop d’appels réservés
problem-bookings-detail = Vous avez déjà réservé autant d’appels qu’une même personne peut en réserver. Annulez-en un, attendez que l’un d’eux soit passé ou écrivez-nous.
    .familiar = Tu as déjà réservé autant d’appels qu’une même personne peut en réserver. Annules-en un, attends que l’un d’eux soit passé ou écris-nous.
problem-limit = Trop de tentatives en peu de temps
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Votre texte n’est pas perdu. Réessayez dans { $minutes } minute ou contactez-nous autrement.
        [many] Votre texte n’est pas perdu. Réessayez dans { $minutes } de minutes ou contactez-nous autrement.
       *[other] Votre texte n’est pas perdu. Réessayez dans { $minutes } minutes ou contactez-nous autrement.
    }
    .familiar =
        { $minutes ->
            [one] Ton texte n’est pas perdu. Réessaie dans { $minutes } minute ou contacte-nous autrement.
            [many] Ton texte n’est pas perdu. Réessaie dans { $minutes } de minutes ou contacte-nous autrement.
           *[other] Ton texte n’est pas perdu. Réessaie dans { $minutes } minutes ou contacte-nous autrement.
        }
problem-identity = Nous ne parvenons pas à vous identifier
    .familiar = Nous ne parvenons pas à t’identifier
problem-identity-detail = Reconnectez-vous à la boutique, rechargez la page, puis réessayez.
    .familiar = Reconnecte-toi à la boutique, recharge la page, puis réessaie.
problem-challenge = Nous n’avons pas pu vérifier que vous êtes un être humain
    .familiar = Nous n’avons pas pu vérifier que tu es un être humain
problem-challenge-detail = Réessayez ou contactez-nous autrement. Votre saisie est toujours ici.
    .familiar = Réessaie ou contacte-nous autrement. Ta saisie est toujours ici.
problem-store = Nous ne pouvons rien enregistrer pour le moment
problem-store-detail = Votre texte n’est pas perdu : il est toujours dans le formulaire. Réessayez dans un instant ou contactez-nous autrement.
    .familiar = Ton texte n’est pas perdu : il est toujours dans le formulaire. Réessaie dans un instant ou contacte-nous autrement.
problem-server = Un problème est survenu de notre côté
problem-server-detail = Réessayez dans un instant.
    .familiar = Réessaie dans un instant.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Se connecter
enter-intro = Ce lien permet de se connecter une seule fois.
enter-spent = Ce lien n’est plus valable : il a déjà servi ou a expiré. Demandez-en un nouveau à un administrateur de votre équipe.
enter-none = Vous n’êtes pas connecté. Ouvrez le lien que vous envoie un administrateur de votre équipe.
enter-unknown = Personne dans cette équipe n’a cette adresse e-mail.
enter-failed = La connexion n’a pas abouti.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Demande { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Réponse de { $name }
mail-reply = Les réponses à cet e-mail nous parviennent.
# Below the answer; links follow, or the names of the files alone
mail-files = Fichiers joints à cette réponse{ "\u202F" }:
# $date (Text) such as 29 December 2026
mail-files-until = Les liens vers les fichiers fonctionnent jusqu’au { $date }.
# An address follows
mail-open = Toute la conversation s’ouvre avec le code d’accès{ "\u202F" }:
# $brand (Text) the shop’s name
mail-footer = Cet e-mail vient de { $brand }, car cette adresse a été indiquée avec la demande.
# Before the question how it was. $reference (Text) as above
mail-done = Votre demande { $reference } est traitée.
# To the team: the subject. $reference (Text) as above
mail-notice = Nouvelle demande { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Votre appel { $reference }
    .familiar = Ton appel { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = L’heure de votre appel a changé. Nouveau créneau : { $when }.
    .familiar = L’heure de ton appel a changé. Nouveau créneau : { $when }.
# $when (Text) as above
mail-call-cancelled = Votre appel est annulé : { $when }.
    .familiar = Ton appel est annulé : { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Ouvrez le fichier joint pour mettre à jour votre agenda.
    .familiar = Ouvre le fichier joint pour mettre à jour ton agenda.
# An address follows
mail-call-open = Avec le code d’accès, changez l’heure de l’appel ou annulez-le :
    .familiar = Avec le code d’accès, change l’heure de l’appel ou annule-le :
# $brand (Text) the shop’s name
mail-call-footer = Cet e-mail vient de { $brand }, car cette adresse a été indiquée lors de la réservation de l’appel.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nouvel appel { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Changement d’heure de l’appel { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Appel annulé { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Photos ou PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ou PDF, { $max } Mo maximum chacun.
# $n (Number) megabytes, with one decimal
file-size = { $n } Mo
# $n (Number) kilobytes, a whole number
file-size-small = { $n } ko
# $name (Text) what the file is called
error-file-kind = « { $name } » ne peut pas être envoyé. Les photos (JPEG, PNG, WebP, GIF) et les PDF sont acceptés.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = « { $name } » est trop volumineux. Un fichier peut atteindre { $max } Mo.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = « { $name } » a trop de pixels. Une image peut compter jusqu’à { $max } mégapixels.
# $name (Text) what the file is called
error-file-broken = « { $name } » est vide ou endommagé et ne peut pas être envoyé.
# $max (Number) files
error-files-many = Il y a trop de fichiers à la fois. Maximum par message : { $max }.
error-files-full = Il n’y a plus de place pour des fichiers dans cette conversation. Une nouvelle demande en offre.
error-files-day = Il n’y a plus de place pour des fichiers dans cette conversation aujourd’hui. Il y en aura de nouveau demain.
error-file-gone = Un fichier n’est plus disponible. Il faut le choisir à nouveau.
# $max (Number) megabytes
error-files-large = Ensemble, les fichiers sont trop volumineux. Un message peut contenir jusqu’à { $max } Mo.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Vos données
    .familiar = Tes données
own-export = Télécharger une copie
own-files = Enregistrez aussi les fichiers : les liens de la copie fonctionnent pendant un jour.
    .familiar = Enregistre aussi les fichiers : les liens de la copie fonctionnent pendant un jour.
own-erase = Effacer cette conversation
own-sure = L’effacer vraiment ? Elle ne pourra pas être récupérée.
own-yes = Oui, effacer
own-erased = Effacée. Numéro du reçu : { $receipt }
own-pending = Elle sera effacée dès que l’espace de stockage répondra. Numéro du reçu : { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avis
notices-dismiss = Masquer cet avis
kept-what = Ce navigateur est seul à conserver : brouillons, messages en attente d’envoi, codes d’accès et avis masqués.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Effacer de ce navigateur
kept-sure = Vraiment effacer ? Sans son code d’accès, une demande ne pourra plus être ouverte ici. Ce qui attend ne sera pas envoyé.
