import type { Child } from 'hono/jsx'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { listSeats } from '../../network/index.ts'
import { addresses, changeHref, protocolHref } from '../addresses.ts'
import { awaitingAnswer } from '../awaiting.ts'
import { reviewedChanges } from '../issue/issue-version.ts'
import { listAdopters, listAnswers, listOpenChanges, listProtocols } from '../queries.ts'
import { protocolStateOf } from '../rules.ts'
import { nameOf } from '../said.ts'
import { listWaitingTranslations } from '../translate/queries.ts'
import { words } from './words.ts'

/** For the lead of an organization: changes to answer, and newer versions of what it follows. For a coordinator, what is ready. */
export const today: FeatureToday = {
  tasks,
  organizationLinks: (lang) => [{ label: words[lang].link, href: href(lang, addresses.protocols) }],
  networkPanel,
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.protocols)}>{words[lang].link}</a>
      </p>
    ),
}

const known = new WeakMap<MemberRequest, ReturnType<typeof read>>()

/** Read once a request, however many organizations the person leads. */
function knownOf(request: MemberRequest) {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read({ tx, who }: MemberRequest) {
  const [seats, all] = await Promise.all([listSeats(tx, who), listProtocols(tx, who.networks)])
  const protocols = all.filter((one) => protocolStateOf(one) === 'issued')
  const ids = protocols.map(({ id }) => id)
  const [adopters, changes] = await Promise.all([listAdopters(tx, ids), listOpenChanges(tx, ids)])
  const answers = await listAnswers(
    tx,
    changes.map(({ id }) => id),
  )
  return { protocols, adopters, awaiting: awaitingAnswer(who, { seats, adopters, changes, answers }) }
}

/** Partners wait for an answer: it comes early. A single change leads straight to its page. */
async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const { protocols, adopters, awaiting } = await knownOf(request)
  const t = words[lang]
  const own = awaiting.filter((one) => one.organizationId === organizationId)
  const [first, ...others] = own
  const behind = protocols.flatMap((protocol): TodayTask[] => {
    const { id, newest } = protocol
    const follows = adopters.find((one) => one.protocolId === id && one.id === organizationId)
    if (follows === undefined || newest === null || follows.number >= newest.number) return []
    return [
      {
        priority: 24,
        title: t.newer(nameOf(protocol, lang).text, newest.number),
        hint: t.newerHint(follows.number),
        href: protocolHref(lang, protocol),
      },
    ]
  })
  if (first === undefined) return behind
  const answering: TodayTask = {
    priority: 16,
    title: t.title(own.length),
    hint: t.hint,
    href: others.length === 0 ? changeHref(lang, first.change) : href(lang, addresses.protocols),
  }
  return [answering, ...behind]
}

/** For who coordinates the network: what is under review, and what a version may take in. */
async function networkPanel(request: MemberRequest, networkId: string): Promise<Child> {
  const { lang } = request
  const { protocols } = await knownOf(request)
  const own = protocols.filter((one) => one.networkId === networkId)
  const reviewed = (await Promise.all(own.map(({ id }) => reviewedChanges(request, id)))).flat()
  const ready = reviewed.filter(({ refusal }) => refusal === null)
  const waiting = await listWaitingTranslations(request.tx, [networkId], request.who.personId)
  const t = words[lang].panel
  return (
    <section>
      <h3>{words[lang].link}</h3>
      <p>
        {t.inForce(own.length)} {t.open(reviewed.length)} {ready.length > 0 && t.ready(ready.length)}{' '}
        {waiting.length > 0 && t.toRead(waiting.length)}
      </p>
      <p>
        <a href={href(lang, addresses.protocols)}>{t.act}</a>
      </p>
    </section>
  )
}
