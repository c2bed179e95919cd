import { sql } from 'kysely'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses, questionHref } from '../addresses.ts'
import { words } from './words.ts'

interface Waiting {
  toAnswer: { id: string; organizationId: string }[]
  answered: string[]
}

const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read({ tx }: MemberRequest): Promise<Waiting> {
  const { rows: toAnswer } = await sql<{ id: string; organizationId: string }>`
    select id, organization_id as "organizationId" from sec.consults_received() where answer is null and state <> 'closed' order by asked_at, id limit 100`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`
    select id from consult_question where state = 'answered' order by asked_at, id limit 100`.execute(tx)
  return { toAnswer, answered: rows.map(({ id }) => id) }
}

/** Questions that wait for an answer, and answers that came. Nothing of what they say: a home page is left open. */
export const today: FeatureToday = {
  awaiting: async (request) => {
    const { toAnswer, answered } = await waitingFor(request)
    return toAnswer.length + answered.length
  },
  sections: [
    {
      order: 13,
      async show(request) {
        const { toAnswer, answered } = await waitingFor(request)
        if (toAnswer.length + answered.length === 0) return null
        const { lang } = request
        const t = words[lang]
        const [first] = toAnswer
        const [own] = answered
        const all = href(lang, addresses.questions)
        return (
          <section>
            <h2>{t.title}</h2>
            <ul>
              {first !== undefined && (
                <li>
                  <a href={toAnswer.length === 1 ? href(lang, addresses.answer, first) : all}>
                    {t.toAnswer(toAnswer.length)}
                  </a>
                </li>
              )}
              {own !== undefined && (
                <li>
                  <a href={answered.length === 1 ? questionHref(lang, { id: own }) : all}>
                    {t.answered(answered.length)}
                  </a>
                </li>
              )}
            </ul>
          </section>
        )
      },
    },
  ],
  organizationLinks: (lang) => [{ label: words[lang].title, href: href(lang, addresses.questions) }],
  besideWork: async ({ lang, who }) =>
    who.networks.length === 0 ? null : (
      <p>
        <a href={href(lang, addresses.ask)}>{words[lang].ask}</a>
      </p>
    ),
}
