import { button, el, linkButton, paragraph, show } from '../sealed/dom.ts'
import { isKnownBy, keySession, type KeySession } from '../sealed/key-session.ts'
import { send, type Place } from '../sealed/server.ts'
import { compare } from './compare.ts'
import { showDrill } from './drill.ts'
import { awaits, found, partnersIn, readProposal, signFoundation } from './found.ts'
import { chooseHolders, signHolders } from './holders.ts'
import { offer, showJoin } from './join.ts'
import { keepUp } from './keep-up.ts'
import { news } from './news.ts'
import { chooseRemoved } from './remove.ts'
import { holdersOf, nameOf, upkeepOf, type Upkeep } from './standing.ts'
import { run, type Vault } from './vault.ts'
import { showWays } from './ways.ts'

/** Where everything stands, and what there is to do. @param said what was just done */
export async function showHome(vault: Vault, said?: string): Promise<void> {
  const { root, t } = vault
  const session = keySession()
  await session.refresh()
  // Where nobody has keys yet, one’s own are offered without being asked: whoever founds them will compare words.
  for (const place of session.state.organizations)
    if (place.works && !session.register.standings.has(place.id)) await offer(session, vault.paths, place)
  const places = session.state.organizations
  const drawn = []
  for (const place of places) drawn.push(await drawPlace(vault, session, place))
  show(
    root,
    t.home.title(session.me.name),
    said !== undefined && el('p', { role: 'status' }, el('strong', {}, said)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.lock, () => session.lock(), 'secondary'),
      linkButton(t.home.ways, () => showWays(vault, session)),
    ),
    paragraph(t.home.lock),
    news(vault, session),
    places.length === 0 && paragraph(t.home.noPlace),
    ...drawn,
  )
}

async function drawPlace(vault: Vault, session: KeySession, place: Place): Promise<HTMLElement> {
  const isFounded = session.register.standings.has(place.id)
  const parts = isFounded ? await foundedParts(vault, session, place) : unfoundedParts(vault, session, place)
  return el('section', {}, el('h3', {}, place.name), ...parts)
}

function unfoundedParts(vault: Vault, session: KeySession, place: Place): HTMLElement[] {
  const { t } = vault
  if (place.proposal) return proposalParts(vault, session, place)
  if (!place.leads) return [paragraph(t.home.none), paragraph(t.home.askLead)]
  if (partnersIn(session, place).length === 0) return [paragraph(t.home.none), paragraph(t.home.waitOther)]
  return [paragraph(t.home.none), button(t.home.found, () => found(vault, session, place.id))]
}

/** What waits for signatures, and the way to give it up. */
function proposalParts(vault: Vault, session: KeySession, place: Place): HTMLElement[] {
  const { t, paths, home } = vault
  const drop = () =>
    run(vault, async () => {
      await send(paths.dropProposal, session.state.csrf, { organization: place.id })
      home()
    })
  const sign = () => {
    const [proposed] = readProposal(place) ?? []
    if (proposed && session.register.standings.has(place.id)) signHolders(vault, session, place.id, proposed)
    else run(vault, () => signFoundation(vault, session, place.id))
  }
  const act = awaits(session, place) ? button(t.home.toSign, sign) : paragraph(t.home.waitSign)
  return [act, el('p', {}, linkButton(t.home.drop, drop))]
}

async function foundedParts(vault: Vault, session: KeySession, place: Place): Promise<HTMLElement[]> {
  const isKnown = await isKnownBy(session, place.id)
  return [
    ...(place.proposal && isKnown ? proposalParts(vault, session, place) : []),
    ...ownParts(vault, session, place, isKnown),
    ...(place.holds && isKnown ? holderParts(vault, session, place) : []),
  ]
}

function ownParts(vault: Vault, session: KeySession, place: Place, isKnown: boolean | null): HTMLElement[] {
  const { t } = vault
  if (isKnown !== true) {
    const join = place.works ? [button(t.home.join, () => run(vault, () => showJoin(vault, session, place.id)))] : []
    return isKnown === false ? [paragraph(t.home.replaced), ...join] : join
  }
  const open = place.teams.filter(({ id }) => session.teams.some(({ team }) => team === id))
  if (open.length === 0) return [paragraph(t.home.opensNothing)]
  return [el('p', {}, t.home.member), el('ul', {}, ...open.map(({ kind }) => el('li', {}, t.teams[kind])))]
}

function holderParts(vault: Vault, session: KeySession, place: Place): HTMLElement[] {
  const { t, paths, home } = vault
  const todo = upkeepOf(session, place)
  const waiting = place.offers.filter(({ person }) => person !== session.me.id)
  const update = () =>
    run(vault, async () => {
      await keepUp(session, paths, place.id)
      home(t.keptUp)
    })
  return [
    ...(todo.length > 0
      ? [
          el('ul', {}, ...todo.map((one) => el('li', {}, whyOf(vault, place, one)))),
          el('p', {}, button(t.home.keepUp, update)),
        ]
      : []),
    ...waiting.map(({ person }) =>
      el(
        'p',
        {},
        button(t.home.waiting(nameOf(place, person)), () => compare(vault, session, place.id, person), 'secondary'),
      ),
    ),
    el(
      'p',
      {},
      linkButton(t.home.remove, () => chooseRemoved(vault, session, place.id)),
    ),
    ...(place.proposal
      ? []
      : [
          ...(holdersOf(session.register, place.id).length === 2 ? [paragraph(t.home.onlyTwo)] : []),
          el(
            'p',
            {},
            linkButton(t.home.holders, () => chooseHolders(vault, session, place.id)),
          ),
        ]),
    el(
      'p',
      {},
      linkButton(t.home.drill, () => showDrill(vault, session, place.id)),
    ),
  ]
}

function whyOf({ t }: Vault, place: Place, one: Upkeep): string {
  if (one.kind === 'rotate') {
    const kind = place.teams.find(({ id }) => id === one.team)?.kind ?? 'intake'
    return t.home.keepUpWhy.rotate(t.teams[kind].replace(/^./, (first) => first.toUpperCase()))
  }
  return t.home.keepUpWhy[one.kind](nameOf(place, one.uid))
}
