import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses as referral } from '../../referral/index.ts'
import { addresses, requestHref } from '../addresses.ts'
import { words as waits } from '../waits/words.ts'
import { words as shared } from '../words.ts'
import { listWaiting, waitingKinds, type WaitingRequest } from './waiting.ts'
import { words } from './words.ts'

const known = new WeakMap<MemberRequest, Promise<WaitingRequest[]>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<WaitingRequest[]> {
  const asked = known.get(request) ?? listWaiting(request.tx)
  known.set(request, asked)
  return asked
}

/** What waits, by kind: how many, and nothing of what is asked. A home page is left open. */
export const today: FeatureToday = {
  awaiting: async (request) => (await waitingFor(request)).length,
  sections: [
    {
      order: 12,
      async show(request) {
        const waiting = await waitingFor(request)
        if (waiting.length === 0) return null
        const { lang } = request
        const t = words[lang]
        return (
          <section>
            <h2>{t.title}</h2>
            <ul>
              {waitingKinds.map((kind) => {
                const own = waiting.filter((one) => one.kind === kind)
                const [first] = own
                return first === undefined ? null : (
                  <li>
                    <a href={own.length === 1 ? requestHref(lang, first) : href(lang, addresses.open)}>
                      {t.kinds[kind](own.length)}
                    </a>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      },
    },
  ],
  networkPanel: async ({ lang }, networkId) => (
    <p>
      <a href={href(lang, addresses.waits, { id: networkId })}>{waits[lang].link}</a>
    </p>
  ),
  organizationLinks: (lang) => [
    { label: shared[lang].find, href: href(lang, referral.where) },
    { label: shared[lang].open, href: href(lang, addresses.open) },
  ],
  besideWork: async ({ lang, who }) =>
    who.networks.length === 0 ? null : (
      <p>
        <a href={href(lang, referral.where)}>{shared[lang].find}</a>
      </p>
    ),
}
