import { regionName, sectorName, type SectorCode } from '../../../field/index.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses as alliance } from '../../alliance/index.ts'
import { addresses as networkPages } from '../../network/index.ts'
import { addresses as plan } from '../../plan/index.ts'
import type { GapsContext } from './gaps-context.ts'
import { cellHref, gapKeyName, setAsideHref, whatIfHref } from './gaps-links.ts'
import type { Gap } from './model.ts'
import { knownOfGap, nameOf, reasonsOfGap, titleOfGap, type ActionNames } from './say-gap.ts'
import { words } from './words.ts'

export interface GapLine {
  key: string
  title: string
  /** Organizations of the line, by group; empty when the title names them or there are none to name. */
  groups: readonly (readonly { name: string; href: string }[])[]
  sectors: readonly SectorCode[]
  reasons: readonly string[]
  /** null: nothing is to be answered. */
  known: string | null
  /** Next steps, the first before the others. */
  acts: readonly { label: string; href: string }[]
  /** null for who may not. */
  setAsideHref: string | null
}

export interface Presenting {
  lang: Language
  context: GapsContext
  actions: ActionNames
  /** Addresses of contacts that this reader may read, by organization. */
  contacts: ReadonlyMap<string, string>
  /** Whether the reader works somewhere, and so may start an alliance for it. */
  isOfOne: boolean
}

type Act = GapLine['acts'][number]

export function lineOf(presenting: Presenting, gap: Gap): GapLine {
  const { lang, context } = presenting
  const saying = { ...presenting, organizationOf: context.organizationOf }
  return {
    key: gap.key,
    title: titleOfGap(saying, gap),
    groups:
      gap.kind === 'same-action' ? gap.groups.map((group) => group.map((id) => organizationLink(presenting, id))) : [],
    sectors: gap.sectors as readonly SectorCode[],
    reasons: reasonsOfGap(saying, gap),
    known: knownOfGap(lang, gap),
    acts: actsOf(presenting, gap),
    setAsideHref: context.network.isCoordinated
      ? setAsideHref(lang, context.network.id, { [gapKeyName]: gap.key })
      : null,
  }
}

const organizationLink = ({ lang, context }: Presenting, id: string): { name: string; href: string } => ({
  name: nameOf({ lang, organizationOf: context.organizationOf }, id),
  href: href(lang, networkPages.organization, { id }),
})

function actsOf(presenting: Presenting, gap: Gap): Act[] {
  const { lang, context } = presenting
  const t = words[lang].acts
  const [first = ''] = gap.organizations
  switch (gap.kind) {
    case 'sector-missing':
      return [
        ...(context.network.isCoordinated ? [{ label: t.invite, href: href(lang, networkPages.addOrganization) }] : []),
        ...cellActs(presenting, gap),
      ]
    case 'sectors-apart':
      return [allianceAct(presenting, gap.sectors, gap.regions), ...cellActs(presenting, gap)]
    case 'region-alone':
      return [
        allianceAct(presenting, gap.sectors, gap.regions),
        {
          label: t.organizations,
          href: withQuery(href(lang, networkPages.organizations), { region: gap.regions[0] ?? null }),
        },
      ]
    case 'same-action':
      return [allianceAct(presenting, gap.sectors, gap.regions), ...actionAct(presenting, gap.action)]
    case 'one-organization':
      return [
        { label: t.whatIf, href: whatIfHref(lang, context.network.id, first) },
        allianceAct(presenting, gap.sectorPairs[0] ?? gap.sectors, gap.regions),
      ]
    case 'one-office':
      return [organizationAct(presenting, first)]
    case 'would-join':
      return [...writeActs(presenting, gap.organizations), allianceAct(presenting, gap.sectors, gap.regions)]
  }
}

const cellActs = (presenting: Presenting, { regions: [region = ''], sectors }: Gap): Act[] =>
  sectors.map((sector) => ({
    label: words[presenting.lang].acts.cell(
      `${sectorName(sector, presenting.lang)}, ${regionName(region, presenting.lang)}`,
    ),
    href: cellHref(presenting.lang, presenting.context.network.id, region, sector),
  }))

const organizationAct = (presenting: Presenting, id: string): Act => {
  const link = organizationLink(presenting, id)
  return { label: words[presenting.lang].acts.organization(link.name), href: link.href }
}

function actionAct({ lang, actions }: Presenting, code: string | null): Act[] {
  const known = actions.get(code ?? '')
  return known === undefined
    ? []
    : [{ label: words[lang].acts.action, href: href(lang, plan.action, { code: String(known.number) }) }]
}

/** Where an alliance is started, its sectors and regions filled in; for who works nowhere (`isOfOne` false), where it is explained. */
export const allianceHref = (
  lang: Language,
  { isOfOne, sectors, regions }: { isOfOne: boolean; sectors: readonly string[]; regions: readonly string[] },
): string =>
  withQuery(href(lang, isOfOne ? alliance.begin : alliance.start), {
    s: sectors.join(','),
    regions: regions.join(','),
  }).replaceAll('%2C', ',')

const allianceAct = ({ lang, isOfOne }: Presenting, sectors: readonly string[], regions: readonly string[]): Act => ({
  label: words[lang].acts.alliance,
  href: allianceHref(lang, { isOfOne, sectors, regions }),
})

/** A mail to both contacts, which the reader's own program opens and sends; the page of each where an address cannot be read. */
function writeActs(presenting: Presenting, ids: readonly string[]): Act[] {
  const { lang, contacts } = presenting
  const t = words[lang].acts
  const [one = '', other = ''] = ids.map((id) => organizationLink(presenting, id).name)
  const known = ids.flatMap((id) => contacts.get(id) ?? [])
  if (known.length !== ids.length) return ids.map((id) => organizationAct(presenting, id))
  const to = [...new Set(known)].map((email) => encodeURIComponent(email).replace('%40', '@')).join(',')
  return [{ label: t.write, href: `mailto:${to}?subject=${encodeURIComponent(t.mailSubject(one, other))}` }]
}
