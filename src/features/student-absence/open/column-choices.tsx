import type { Child } from 'hono/jsx'
import { Button, Select } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { units } from '../model.ts'
import { words } from './words.ts'

/** Which column says what. An island fills the choices with the headings of the file; those that are `fixed` are the same for every file. */
export function ColumnChoices({ lang, forget }: { lang: Language; forget: Child }) {
  const t = words[lang].columns
  const column = (field: 'name' | 'firstName' | 'apart' | 'day' | 'amount' | 'status', hint?: string) => (
    <Select name={`colonne-${field}`} label={t[field]} hint={hint} items={[]} attributes={{ autocomplete: 'off' }} />
  )
  const fixed = (field: 'shape' | 'unit' | 'order', items: readonly { value: string; text: string }[]) => (
    <Select
      name={`colonne-${field}`}
      label={t[field]}
      items={items}
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
      {fixed('shape', [
        { value: 'lines', text: t.shapes.lines },
        { value: 'totals', text: t.shapes.totals },
      ])}
      {fixed(
        'unit',
        units.map((unit) => ({ value: unit, text: t.units[unit] })),
      )}
      {column('day')}
      {fixed('order', [
        { value: '', text: t.orders[''] },
        { value: 'day-first', text: t.orders['day-first'] },
        { value: 'month-first', text: t.orders['month-first'] },
      ])}
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
