import { Button, control, EmptyState, FilterPanel, FormFrame, Input, Radios, Select } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import type { NamedOrganization } from './queries.ts'
import { words } from './words.ts'

interface ElsewherePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** What was looked for; null: nothing yet. */
  text: string | null
  found: readonly NamedOrganization[]
  /** Members for which the person may propose. */
  seats: readonly { id: string; name: string }[]
  backHref: string
}

/** An organization of another network: by its public name, or by a code that it gave. */
export function ElsewherePage(props: ElsewherePageProps) {
  const { lang, action, text, found, state, seats, keys, backHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FilterPanel action={action} label={t.find} submit={t.search}>
        <Input name="q" label={t.text} hint={t.textHint} value={text} type="search" />
      </FilterPanel>
      {text !== null && found.length === 0 && <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['organization', 'code', 'by']}>
        {found.length > 0 && (
          <Radios
            name="organization"
            legend={t.choose}
            error={state.errors['organization']}
            value={valueOf(state, 'organization')}
            items={found.map((one) => ({
              value: one.id,
              label: nameIn(one, lang),
              hint: <SectorLabel sector={one.sector} size="small" />,
            }))}
          />
        )}
        <Input
          {...control(state, 'code', t.code, lang, t.codeHint)}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        {seats.length > 1 ? (
          <Select
            name="by"
            label={collaborationWords[lang].actingFor}
            error={state.errors['by']}
            value={valueOf(state, 'by')}
            items={seats.map(({ id, name }) => ({ value: id, text: name }))}
          />
        ) : (
          <input type="hidden" name="by" value={seats[0]?.id ?? ''} />
        )}
        <Button>{t.propose}</Button>
      </FormFrame>
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
