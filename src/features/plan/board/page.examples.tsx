import { pageExamples } from '../../../design/index.ts'
import { regionName, sectorCodes } from '../../../field/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { MemberOrganization } from '../../network/index.ts'
import { actionStates } from '../model.ts'
import { adopter, catalogue, day, timeZone, today } from '../plan.examples.ts'
import { cellKey } from './matrix.tsx'
import { BoardPage, type BoardPageProps } from './page.tsx'
import { orderOrganizations, spreadByAction } from './presenter.ts'
import type { BoardCell, SpreadRow } from './queries.ts'

const networkName = { fr: 'Table des Trois-Lisières', en: 'Three Edges table' }

const organizationNumber = (index: number): MemberOrganization => ({
  id: `organization-${index}`,
  nameFr: index === 0 ? adopter.fr : `Organisme inventé ${index}`,
  nameEn: index === 0 ? adopter.en : `Invented organization ${index}`,
  sector: sectorCodes[index % sectorCodes.length] ?? 'community',
  regionCodes: ['04'],
})

/** Where these organizations stand on every third action; the first has no plan. */
const cellsOf = (organizations: readonly MemberOrganization[]): BoardCell[] =>
  organizations.slice(1).flatMap(({ id: organizationId }, column) =>
    catalogue.actions
      .filter((_, row) => (row + column) % 3 === 0)
      .map((action, row) => ({
        id: `${organizationId}-${action.id}`,
        adoptionId: `adoption-${column}`,
        organizationId,
        actionId: action.id,
        version: catalogue.version,
        state: actionStates[(row + column) % actionStates.length] ?? '0',
        dueOn: row % 4 === 0 ? day('2026-10-15') : null,
        hasNobody: row % 5 === 0,
      })),
  )

const rowOf = ({ actionId, state, dueOn, hasNobody, version }: BoardCell): SpreadRow => ({
  actionId,
  state,
  organizations: 1,
  unassigned: hasNobody ? 1 : 0,
  late: dueOn === null ? 0 : 1,
  version,
})

function board(lang: Language, organizations: readonly MemberOrganization[]): BoardPageProps {
  const cells = cellsOf(organizations)
  const plans = Math.max(organizations.length - 1, 0)
  return {
    lang,
    networkId: 'network',
    networkName: networkName[lang],
    today,
    timeZone,
    view: { kind: 'table', otherHref: '#' },
    catalogue,
    plans: [{ id: catalogue.id, name: catalogue.title[lang] }],
    regions: ['04', '17'].map((code) => ({ code, name: regionName(code, lang) })),
    filter: { sector: null, region: null },
    counts: { organizations: organizations.length, plans },
    columns: orderOrganizations(organizations, { sector: null, region: null }, sectorCodes),
    withPlan: new Set(organizations.slice(1).map(({ id }) => id)),
    cells: new Map(cells.map((cell) => [cellKey(cell.organizationId, cell.actionId), cell])),
    spreads: spreadByAction(catalogue, cells.map(rowOf), plans),
    late: [],
    nobody: [],
    latest: [],
    meetings: [],
    nameOf: (id) => nameIn(organizations.find((one) => one.id === id) ?? organizationNumber(0), lang),
    pages: null,
    remindHref: '#',
    downloads: { csv: '#', xlsx: '#' },
  }
}

const some = [0, 1, 2].map(organizationNumber)
const twenty = Array.from({ length: 20 }, (_, index) => organizationNumber(index))
const place = { fr: 'École du Vallon', en: 'Vallon school' }

/** What needs someone's eyes first. */
function firsts(lang: Language): Partial<BoardPageProps> {
  const cells = cellsOf(twenty)
  return {
    late: cells.filter(({ dueOn, state }) => dueOn !== null && state !== '100' && state !== 'set-aside').slice(0, 5),
    nobody: cells.filter(({ hasNobody }) => hasNobody).slice(0, 5),
    latest: cells.slice(0, 5).map((cell, index) => ({ ...cell, since: new Date(Date.UTC(2026, 10, 20 - index, 15)) })),
    meetings: [
      {
        week: day('2026-11-30'),
        place: place[lang],
        organizations: 12,
        organizationIds: ['organization-1', 'organization-2'],
      },
    ],
  }
}

export const examples = pageExamples('plan/board/page', {
  ordinary: (lang) => <BoardPage {...board(lang, some)} />,
  empty: (lang) => <BoardPage {...board(lang, [])} />,
  many: (lang) => (
    <BoardPage
      {...board(lang, twenty)}
      {...firsts(lang)}
      counts={{ organizations: 46, plans: 44 }}
      pages={{ said: '1–20 / 46', page: 1, pages: 3, href: () => '#' }}
    />
  ),
  list: (lang) => <BoardPage {...board(lang, twenty)} view={{ kind: 'list', otherHref: '#' }} />,
  filtered: (lang) => <BoardPage {...board(lang, some)} filter={{ sector: 'community', region: '04' }} />,
})
