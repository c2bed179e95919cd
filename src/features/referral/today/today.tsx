import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses, taskHref } from '../addresses.ts'
import { listWaiting, waitingKinds, type WaitingReferral } from './waiting.ts'
import { words } from './words.ts'

const known = new WeakMap<MemberRequest, Promise<WaitingReferral[]>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<WaitingReferral[]> {
  const asked = known.get(request) ?? listWaiting(request.tx)
  known.set(request, asked)
  return asked
}

/** What waits, by kind: how many, and nothing of what is asked. A home page is left open. */
export const today: FeatureToday = {
  awaiting: async (request) => (await waitingFor(request)).length,
  sections: [
    {
      order: 11,
      async show(request) {
        const waiting = await waitingFor(request)
        if (waiting.length === 0) return null
        const { lang } = request
        const t = words[lang]
        const all = href(lang, addresses.list)
        return (
          <section>
            <h2>{t.title}</h2>
            <ul>
              {waitingKinds.map((kind) => {
                const own = waiting.filter((one) => one.kind === kind)
                const [first] = own
                if (first === undefined) return null
                const isOne = own.length === 1 && kind !== 'to-confirm'
                return (
                  <li>
                    <a href={isOne ? taskHref(lang, first) : all}>{t.kinds[kind](own.length)}</a>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      },
    },
  ],
  organizationLinks: (lang) => [{ label: words[lang].see, href: href(lang, addresses.list) }],
}
