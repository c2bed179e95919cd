import { sql } from 'kysely'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface Waiting {
  /** Conversations whose last word is the young person’s. */
  count: number
  /** The person has the keys of a team to which young people can write. */
  answers: boolean
}

const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read({ tx }: MemberRequest): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select (select count(*)::integer from mailbox m where m.awaits and m.team_id = any ((select sec.mailbox_teams())::uuid[])) as count,
      exists (select from mailbox_door d where d.team_id = any ((select sec.mailbox_teams())::uuid[])) as answers`.execute(
    tx,
  )
  return rows[0] ?? { count: 0, answers: false }
}

/** How many young people wait, for whoever can answer them. Nothing of what they say: a home page is left open. */
export const today: FeatureToday = {
  awaiting: async (request) => (await waitingFor(request)).count,
  sections: [
    {
      order: 12,
      async show(request) {
        const { count } = await waitingFor(request)
        if (count === 0) return null
        const { lang } = request
        return (
          <section>
            <h2>{shared[lang].title}</h2>
            <ul>
              <li>
                <a href={href(lang, addresses.list)}>{words[lang].wait(count)}</a>
              </li>
            </ul>
          </section>
        )
      },
    },
  ],
  organizationLinks: (lang) => [{ label: shared[lang].title, href: href(lang, addresses.list) }],
  besideWork: async (request) =>
    (await waitingFor(request)).answers ? (
      <p>
        <a href={href(request.lang, addresses.list)}>{shared[request.lang].title}</a>
      </p>
    ) : null,
}
