// Tries the demo as somebody else would see it: from another country, in another language, at another hour, signed in.
// A tool for who looks at Nearhand, in development only. What is chosen is in the cookie `nearhand-demo`, which the worker reads
// where it is in development (edge-worker/src/http/request.rs); the browser's own zone is the one thing to pretend here.
(() => {
  /** Where to be: ISO 3166-1 code, continent as Cloudflare names it, time zone. */
  const PLACES = [
    ['DE', 'EU', 'Europe/Berlin'], ['AT', 'EU', 'Europe/Vienna'], ['FR', 'EU', 'Europe/Paris'], ['GB', 'EU', 'Europe/London'],
    ['US', 'NA', 'America/New_York'], ['CA', 'NA', 'America/Vancouver'], ['BR', 'SA', 'America/Sao_Paulo'],
    ['CL', 'SA', 'America/Santiago'], ['JP', 'AS', 'Asia/Tokyo'], ['CN', 'AS', 'Asia/Shanghai'], ['IN', 'AS', 'Asia/Kolkata'],
    ['NP', 'AS', 'Asia/Kathmandu'], ['AE', 'AS', 'Asia/Dubai'], ['SA', 'AS', 'Asia/Riyadh'], ['ZA', 'AF', 'Africa/Johannesburg'],
    ['AU', 'OC', 'Australia/Sydney'], ['NZ', 'OC', 'Pacific/Auckland'],
  ]
  /** When to be there, on the clock of the place: days from today, hour and minute. */
  const TIMES = { '': 'now', '1 09:30': 'tomorrow 9:30', '1 14:00': 'tomorrow 14:00', '1 22:00': 'tomorrow 22:00', '1 03:00': 'tomorrow 3:00' }
  const COOKIE = 'nearhand-demo'
  const KEPT = 'nearhand-demo-choice'

  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const chosen = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
  const place = PLACES.find(([country]) => country === chosen.country)
  if (place) pretendZone(place[2])

  /** Has this page believe that it is in a zone: the loader asks the browser, and knows no better. */
  function pretendZone(zone) {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: zone }
    }
    if (window.Temporal) window.Temporal.Now.timeZoneId = () => zone
  }

  /** The instant of a civil time in a zone, so many days from today there. */
  function instant(zone, days, time) {
    const civil = (at) => new Date(at).toLocaleString('sv-SE', { timeZone: zone })
    const wanted = `${civil(Date.now() + days * 86_400_000).slice(0, 10)} ${time}:00`
    const guess = Date.parse(`${wanted.replace(' ', 'T')}Z`)
    const off = (at) => Date.parse(`${civil(at).replace(' ', 'T')}Z`) - at
    // The offset may differ between the guess and the instant itself: asked twice.
    return new Date(guess - off(guess - off(guess)))
  }

  function keep(choice) {
    localStorage.setItem(KEPT, JSON.stringify(choice))
    const [country, continent, zone] = PLACES.find(([code]) => code === choice.country) ?? []
    const told = country ? [`country=${country}`, `continent=${continent}`, `zone=${zone}`] : []
    if (choice.time) {
      const [days, time] = choice.time.split(' ')
      told.push(`now=${instant(zone ?? own, Number(days), time).toISOString()}`)
    }
    document.cookie = `${COOKIE}=${encodeURIComponent(told.join(';'))}; path=/; SameSite=Lax${told.length ? '' : '; max-age=0'}`
  }

  function select(label, options, value) {
    const list = document.createElement('select')
    for (const [key, text] of options) list.append(new Option(text, key, false, key === value))
    const field = document.createElement('label')
    field.append(label, list)
    return [field, list]
  }

  async function build() {
    const customers = await fetch('customers.json').then((found) => (found.ok ? found.json() : {}), () => ({}))
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const countries = PLACES.map(([code]) => [code, names.of(code)]).sort((a, b) => a[1].localeCompare(b[1], 'en'))
    const pages = [...document.querySelectorAll('.langs a')].map((link) => [link.getAttribute('href'), link.textContent])
    const here = document.querySelector('.langs [aria-current]')?.getAttribute('href')
    const [country, countryList] = select('Country', [['', 'mine'], ...countries], chosen.country ?? '')
    const [language, languageList] = select('Language', pages, here)
    const [time, timeList] = select('Time', Object.entries(TIMES), chosen.time ?? '')
    const people = [['', 'nobody'], ...Object.keys(customers).map((name) => [name, name])]
    const [customer, customerList] = select('Signed in', people, chosen.customer ?? '')

    const form = document.createElement('form')
    form.append(country, language, time)
    if (people.length > 1) form.append(customer)
    const help = document.createElement('a')
    help.href = `/help/lumen/${document.documentElement.lang}/`
    help.textContent = 'Help centre'
    form.append(help)
    form.addEventListener('change', ({ target }) => {
      if (target === languageList) return void location.assign(languageList.value)
      const next = { country: countryList.value, time: timeList.value, customer: customerList.value }
      keep(next)
      if (target !== customerList) return void location.reload()
      chosen.customer = next.customer
      introduce(true)
    })
    const bar = document.createElement('aside')
    bar.className = 'try'
    bar.lang = 'en'
    bar.setAttribute('aria-label', 'Try the demo')
    bar.append(form)
    document.body.prepend(bar)

    /** Tells the panel who is signed in to the shop; at a change also that nobody is. */
    function introduce(isChange) {
      const token = customers[chosen.customer]
      if (token) window.nearhand?.('identify', token)
      else if (isChange) window.nearhand?.('logout')
    }
    introduce(false)
  }

  // Calls wait for the loader: see docs/embedding.md.
  window.nearhand ??= function (...call) {
    const later = new Promise((done) => { call.done = done; (window.nearhand.q ??= []).push(call) })
    return call[0] === 'on' ? () => window.nearhand('off', call[1], call[2]) : later
  }
  document.addEventListener('DOMContentLoaded', build)
})()
