// Customers of the demo shop, as its server would vouch for them (docs/embedding.md): their names, each with a token of
// thirty days, as JSON. The secret is in the environment.
import { createHmac } from 'node:crypto'

const CUSTOMERS = [
  { sub: 'c-1001', name: 'Mira Sommer', email: 'mira.sommer@mail.example', phone: '+493023125100' },
  { sub: 'c-1002', name: '田中 健', email: 'ken.tanaka@mail.example' },
  { sub: 'c-1003', name: 'ليلى حداد', email: 'layla.haddad@mail.example' },
]

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const exp = Math.floor(Date.now() / 1000) + 30 * 86_400
const token = (customer) => {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ...customer, aud: 'lumen', exp })}`
  return `${signed}.${createHmac('sha256', process.env.SECRET).update(signed).digest('base64url')}`
}
console.log(JSON.stringify(Object.fromEntries(CUSTOMERS.map((customer) => [customer.name, token(customer)]))))
