import {
  href,
  limitCallers,
  memberGet,
  notFound,
  openGet,
  openPost,
  page,
  type Answer,
  type AnyRequest,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { addresses } from '../addresses.ts'
import { words as revokeWords } from '../revoke/words.ts'
import { words as shared } from '../words.ts'
import { CertificatePage, WithdrawnPage } from './page.tsx'
import { CheckPage } from './check-page.tsx'
import { checkCertificate, findCertificate, typedCode, type CheckedCertificate } from './queries.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, params, deps } = request
  const certificate = await findCertificate(tx, who.personId, params['id'] ?? '')
  if (certificate === null) return notFound()
  if (certificate.revokedAt !== null && certificate.revokedFor !== null)
    return page(
      words[lang].title,
      <WithdrawnPage
        lang={lang}
        certificate={certificate}
        on={dayOf(certificate.revokedAt, deps.timeZone)}
        reason={revokeWords[lang].reasons[certificate.revokedFor]}
      />,
      { breadcrumb: [{ label: shared[lang].title, href: href(lang, addresses.own) }] },
    )
  return page(
    words[lang].title,
    <CertificatePage lang={lang} certificate={certificate} address={`${deps.baseUrl}${href(lang, addresses.check)}`} />,
    { breadcrumb: [{ label: shared[lang].title, href: href(lang, addresses.own) }], islands: ['print'] },
  )
}

/** Tries of one caller in an hour: enough for a pile of certificates, too few for guessing. */
const tries = limitCallers({ most: 30, windowSeconds: 3600 })

const longest = 200

/** One line of what was typed; what no keyboard types is left out. */
const typedIn = (text: string): string =>
  text
    .slice(0, 1000)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, longest)

function checkPage(
  { lang, deps }: AnyRequest,
  typed: { code: string; name: string },
  answer: CheckedCertificate | 'asking' | 'no' | 'busy',
  status: 200 | 429 = 200,
): Answer {
  const action = href(lang, addresses.check)
  const revokedAt = typeof answer === 'object' ? answer.revokedAt : null
  return page(
    words[lang].check.title,
    <CheckPage
      lang={lang}
      action={action}
      typed={typed}
      answer={answer}
      revokedOn={revokedAt === null ? null : dayOf(revokedAt, deps.timeZone)}
    />,
    { status },
  )
}

async function check(request: AnyRequest): Promise<Answer> {
  const { form, tx } = request
  const typed = { code: typedIn(form.first('code')), name: typedIn(form.first('name')) }
  if (form.has('_language') || (typed.code === '' && typed.name === '')) return checkPage(request, typed, 'asking')
  if (tries(request).isSpent) return checkPage(request, typed, 'busy', 429)
  const code = typedCode(typed.code)
  const found = code === '' || typed.name === '' ? null : await checkCertificate(tx, { code, name: typed.name })
  return checkPage(request, typed, found ?? 'no')
}

export const certificateRoutes: Route[] = [
  memberGet('training.certificate', addresses.certificate, show),
  openGet('training.checking', addresses.check, (request) => checkPage(request, { code: '', name: '' }, 'asking'), {
    asStranger: true,
  }),
  // Asked, and not written in an address: neither code nor name stays in a history.
  openPost('training.check', addresses.check, check, { asStranger: true, asks: true, maxBytes: 20_000 }),
]
