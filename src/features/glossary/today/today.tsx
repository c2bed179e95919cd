import type { Child } from 'hono/jsx'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { refuseWithoutAgreement, tallyOf } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { awaitingAnswer } from '../awaiting.ts'
import { listMemberOrganizations, listSeats } from '../../network/index.ts'
import { listAnswers, listDefinitions, listOpenIds } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { words } from './words.ts'

/** What awaits the answer of an organization, for its lead. */
export const today: FeatureToday = {
  tasks,
  organizationLinks: (lang) => [{ label: words[lang].link, href: href(lang, addresses.shared) }],
  networkPanel,
}

const known = new WeakMap<MemberRequest, ReturnType<typeof readAwaiting>>()

/** Read once a request, however many organizations the person leads. */
function awaitingOf(request: MemberRequest) {
  const asked = known.get(request) ?? readAwaiting(request)
  known.set(request, asked)
  return asked
}

async function readAwaiting({ tx, who }: MemberRequest) {
  const [seats, all] = await Promise.all([listSeats(tx, who), listDefinitions(tx, who.networks)])
  const definitions = all.filter((one) => stateOf(one) === 'open')
  return awaitingAnswer(who, {
    seats,
    definitions,
    answers: await listAnswers(
      tx,
      definitions.map(({ id }) => id),
    ),
  })
}

/** Partners wait for it: it comes early. A single proposal leads straight to its page. */
async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const own = (await awaitingOf(request)).filter((one) => one.organizationId === organizationId)
  const [first, ...others] = own
  if (first === undefined) return []
  const t = words[lang]
  return [
    {
      priority: 15,
      title: t.title(own.length),
      hint: t.hint,
      href:
        others.length === 0
          ? href(lang, addresses.definition, { id: first.definition.id })
          : withQuery(href(lang, addresses.shared), { etat: 'awaiting' }),
    },
  ]
}

/** For who coordinates the network: what is under review, and what may be adopted. */
async function networkPanel({ lang, tx }: MemberRequest, networkId: string): Promise<Child> {
  const open = await listOpenIds(tx, networkId)
  const [members, answers] =
    open.length === 0 ? [[], []] : await Promise.all([listMemberOrganizations(tx, networkId), listAnswers(tx, open)])
  const organizations = members.map(({ id }) => id)
  const ready = open.filter((id) => {
    const own = answers.filter(({ definitionId }) => definitionId === id)
    const tally = tallyOf(organizations, new Map(own.map(({ organizationId, kind }) => [organizationId, kind])))
    return refuseWithoutAgreement(tally) === null
  })
  const t = words[lang].panel
  return (
    <section>
      <h3>{words[lang].link}</h3>
      <p>
        {t.open(open.length)} {ready.length > 0 && t.ready(ready.length)}
      </p>
      <p>
        <a href={href(lang, addresses.shared)}>{t.act}</a>
      </p>
    </section>
  )
}
