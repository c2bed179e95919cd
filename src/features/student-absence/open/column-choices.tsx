import type { Child } from 'hono/jsx'
import { Button, Select } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** Which column says what. An island fills the choices with the headings of the file; those that are `fixed` are the same for every file. */
export function ColumnChoices({ lang, forget }: { lang: Language; forget: Child }) {
  const t = words[lang].columns
  const column = (field: 'name' | 'firstName' | 'apart' | 'day' | 'amount' | 'status', hint?: string) => (
    <Select name={`colonne-${field}`} label={t[field]} hint={hint} items={[]} attributes={{ autocomplete: 'off' }} />
  )
  const fixed = (field: 'shape' | 'unit' | 'order', items: Readonly<Record<string, string>>) => (
    <Select
      name={`colonne-${field}`}
      label={t[field]}
      items={Object.entries(items).map(([value, text]) => ({ value, text }))}
      attributes={{ autocomplete: 'off', 'data-fixed': '' }}
    />
  )
  return (
    <section data-step="columns" hidden>
      <h2 tabindex={-1}>{t.title}</h2>
      <p data-file-facts></p>
      <ul data-notes hidden></ul>
      <p>{t.text}</p>
      {column('name')}
      {column('firstName')}
      {column('apart')}
      {fixed('shape', t.shapes)}
      {fixed('unit', t.units)}
      {column('day')}
      {fixed('order', t.orders)}
      {column('amount', t.amountHint)}
      {column('status')}
      <div class="row">
        <Button type="button" attributes={{ 'data-list': '' }}>
          {t.list}
        </Button>
        {forget}
      </div>
    </section>
  )
}
