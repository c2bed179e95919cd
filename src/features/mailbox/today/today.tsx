import { sql } from 'kysely'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listDuties } from '../rota/on-duty.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface Waiting {
  /** Conversations whose last word is the young person’s. */
  count: number
  /** The person has the keys of a team to which young people can write. */
  answers: boolean
  /** Of them, those that nobody follows and that come to the person first, who is on duty. */
  first: number
  /** Of them, those that waited longer than promised and that the person steps in for: the organization’s deputy of these hours. */
  late: number
}

const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read(request: MemberRequest): Promise<Waiting> {
  const { tx, who } = request
  const duties = await listDuties(request)
  const placesOf = (part: 'holder' | 'deputy'): string[] =>
    duties.flatMap((duty) => (duty[part]?.id === who.personId ? [duty.organizationId] : []))
  const { rows } = await sql<Waiting>`
    with waiting as (select m.id, m.organization_id, m.lead_id from mailbox m where m.awaits and m.aside_on is null and m.team_id = any ((select sec.mailbox_teams())::uuid[]))
    select (select count(*)::integer from waiting) as count,
      (select count(*)::integer from waiting w where w.lead_id is null and w.organization_id = any(${placesOf('holder')}::uuid[])) as first,
      (select count(*)::integer from waiting w join mailbox_door d on d.organization_id = w.organization_id
        where w.organization_id = any(${placesOf('deputy')}::uuid[]) and w.lead_id is distinct from ${who.personId}::uuid
          and (select min(x.kept_at) from mailbox_object x where x.mailbox_id = w.id and x.author_id is null
            and x.seq > coalesce((select max(y.seq) from mailbox_object y where y.mailbox_id = w.id and y.author_id is not null), -1)) < sec.now() - make_interval(hours => d.promise_hours)) as late,
      exists (select from mailbox_door d where d.team_id = any ((select sec.mailbox_teams())::uuid[])) as answers`.execute(
    tx,
  )
  return rows[0] ?? { count: 0, answers: false, first: 0, late: 0 }
}

/** How many young people wait, for whoever can answer them. Nothing of what they say: a home page is left open. */
export const today: FeatureToday = {
  awaiting: async (request) => (await waitingFor(request)).count,
  sections: [
    {
      order: 12,
      async show(request) {
        const { count, first, late } = await waitingFor(request)
        if (count === 0) return null
        const { lang } = request
        return (
          <section>
            <h2>{shared[lang].title}</h2>
            <ul>
              <li>
                <a href={href(lang, addresses.list)}>{words[lang].wait(count)}</a>
              </li>
              {first > 0 && <li>{words[lang].first(first)}</li>}
              {late > 0 && <li>{words[lang].late(late)}</li>}
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
