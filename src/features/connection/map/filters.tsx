import { Details, FilterPanel, Select, usePageLanguage } from '../../../design/index.ts'
import { regionName, sectors } from '../../../field/index.ts'
import { filterKeys, plainFilter, windows, type FilterPart } from '../filter.ts'
import { bases, tieKinds, type NetFilter } from '../model.ts'
import { words } from './words.ts'

export interface FilterChoice {
  value: string
  text: string
}

export interface MapFiltersProps {
  action: string
  filter: NetFilter
  /** Query that is kept though it is not asked here: the network, the order. */
  kept: Record<string, string>
  resetHref: string
  regions: readonly string[]
  actions: readonly FilterChoice[]
  needs: readonly FilterChoice[]
}

/** What to see, folded away: the map comes first. Open when something is left out. */
export function MapFilters({ action, filter, kept, resetHref, regions, actions, needs }: MapFiltersProps) {
  const lang = usePageLanguage()
  const t = words[lang].filter
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(plainFilter)
  const key = (part: FilterPart) => filterKeys[part][lang]
  const all: FilterChoice = { value: '', text: t.all }
  const allOfThem: FilterChoice = { value: '', text: t.allOfThem }
  return (
    <Details summary={t.summary} open={isNarrowed}>
      <FilterPanel
        action={action}
        label={t.label}
        submit={t.submit}
        kept={kept}
        {...(isNarrowed ? { reset: { label: t.reset, href: resetHref } } : {})}
      >
        <Select
          name={key('basis')}
          label={t.basis}
          value={filter.basis}
          items={bases.map((value) => ({ value, text: t.bases[value] }))}
        />
        <Select
          name={key('sectors')}
          label={t.sector}
          value={filter.sectors[0] ?? ''}
          items={[all, ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
        />
        <Select
          name={key('regions')}
          label={t.region}
          value={filter.regions[0] ?? ''}
          items={[allOfThem, ...regions.map((code) => ({ value: code, text: regionName(code, lang) }))]}
        />
        <Select
          name={key('kinds')}
          label={t.kind}
          value={filter.kinds[0] ?? ''}
          items={[allOfThem, ...tieKinds.map((value) => ({ value, text: words[lang].kinds[value] }))]}
        />
        <Select
          name={key('months')}
          label={t.months}
          value={String(filter.months)}
          items={windows.map((count) => ({ value: String(count), text: t.lastMonths(count) }))}
        />
        {actions.length > 0 && (
          <Select name={key('action')} label={t.action} value={filter.action ?? ''} items={[allOfThem, ...actions]} />
        )}
        {needs.length > 0 && (
          <Select name={key('need')} label={t.need} value={filter.need ?? ''} items={[all, ...needs]} />
        )}
      </FilterPanel>
    </Details>
  )
}
