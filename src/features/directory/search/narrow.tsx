import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import type { Narrowing, Options } from './narrowing.ts'
import { queryNames, type QueryName, type DirectorySearch } from './filters.ts'
import { Button, Checkboxes, type Choice, Select } from '../../../design/index.ts'
import { searchFormId } from './search-form.tsx'

/** What narrows the results, with how many would be left. Its controls belong to the search form. */
export function Narrow({ lang, narrowing, search }: { lang: Language; narrowing: Narrowing; search: DirectorySearch }) {
  const t = words[lang].narrow
  const names = queryNames[lang]
  const belongs = { form: searchFormId }
  const boxes = (
    name: QueryName,
    legend: string,
    items: readonly Choice[],
    values: readonly string[],
    hidden = false,
  ) =>
    items.length > 0 && (
      <Checkboxes
        name={names[name]}
        legend={legend}
        legendClass={hidden ? 'govuk-visually-hidden' : undefined}
        class="govuk-checkboxes--small"
        items={items.map((item) => ({ ...item, attributes: belongs }))}
        values={values}
      />
    )
  const pick = (name: QueryName, label: string, { items, value }: Options) =>
    (items.length > 2 || value !== '') && (
      <Select name={names[name]} label={label} items={items} value={value} attributes={belongs} />
    )
  return (
    <div class="narrow headed" id="preciser">
      <h2>{t.title}</h2>
      {boxes('open', t.open, narrowing.open, search.isOpen ? ['1'] : [], true)}
      {boxes('trait', t.states, narrowing.traits, search.traits)}
      {boxes('channel', t.by, narrowing.channels, search.channels)}
      {pick('need', t.need, narrowing.need)}
      {pick('region', t.region, narrowing.region)}
      {pick('language', t.language, narrowing.language)}
      {pick('sector', t.sector, narrowing.sector)}
      <Button kind="secondary" attributes={belongs}>
        {t.submit}
      </Button>
    </div>
  )
}
