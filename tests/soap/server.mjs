// A social insurance register on npm's `soap`, for the portal's adapter to ask: prints its address, then serves.
//
// It knows one person, Salma, and says of her what no register of the demo country says, so that a test can tell
// where a value comes from. A call without the headers of the X-Road protocol is refused with a fault.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { listen } from 'soap'

const SALMA = '0011598018'
const today = new Date().toISOString().slice(0, 10)

const record = {
  nationalId: SALMA,
  asOf: today,
  insuranceNumber: 'SI-7654321',
  insuredSince: '2017-04-01',
  paidMonths: 101,
  wageBracket: 2,
  employment: { status: '1', employer: 'دار الحكمة & شركاؤها <للنشر>', from: '2017-04-01' },
  remark: 'not for the portal',
}

const fault = (faultcode, faultstring) => ({ Fault: { faultcode, faultstring, statusCode: 500 } })

/** The headers, without the attributes and prefixes that the parser keeps. */
const plain = (value) => (value !== null && typeof value === 'object' && '$value' in value ? value.$value : value)

function getInsuredPersons(question, _callback, headers) {
  const { client, service, id, userId, protocolVersion } = headers ?? {}
  if (plain(protocolVersion) !== '4.0' || !plain(id) || !plain(userId)) {
    throw fault('soap:Client.MissingHeaderField', 'a header of the X-Road protocol is missing')
  }
  if (plain(client?.memberCode) !== 'PORTAL' || plain(service?.serviceCode) !== 'getInsuredPersons') {
    throw fault('soap:Client.UnknownMember', 'not a client or service of this register')
  }
  const asked = [question.nationalId].flat().map(plain)
  if (!asked.includes(SALMA)) throw fault('tns:PersonNotFound', 'nobody of them is insured')
  return { insuredPerson: [record] }
}

const web = createServer((request, response) => {
  response.statusCode = 404
  response.end()
})
web.listen(0, '127.0.0.1', () => {
  const wsdl = readFileSync(new URL('register.wsdl', import.meta.url), 'utf8')
  listen(web, '/ws/social-insurance', { Insurance: { Insurance: { getInsuredPersons } } }, wsdl)
  console.log(`http://127.0.0.1:${web.address().port}`)
})
