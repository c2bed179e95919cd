import type { Child } from 'hono/jsx'
import { Button, FormFrame, InsetText, Select, Table } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface CodesPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** For whom a code may be given. */
  givers: readonly { value: string; text: string }[]
  /** Just given, shown this once; null: none. */
  given: { code: string; name: string; until: string } | null
  open: readonly { name: string; until: string; endHref: string }[]
}

/** Codes by which a table of another network may propose a seat. */
export function CodesPage({ lang, action, keys, state, givers, given, open }: CodesPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {given && (
        <InsetText>
          <p>{t.given(given.name)}</p>
          <p>
            <b>{given.code}</b>
          </p>
          <p>{t.givenHow(given.until)}</p>
        </InsetText>
      )}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['giver']}>
        <Select
          name="giver"
          label={t.giver}
          hint={t.giverHint}
          error={state.errors['giver']}
          value={valueOf(state, 'giver')}
          items={[...givers]}
        />
        <Button>{t.give}</Button>
      </FormFrame>
      <section>
        <h2>{t.open}</h2>
        {open.length === 0 ? (
          <p class="mid">{t.none}</p>
        ) : (
          <Table
            caption={t.open}
            captionClass="govuk-visually-hidden"
            stack
            head={[{ text: t.giver }, { text: t.until }, { text: t.deed }]}
            rows={open.map((one): Child[] => [one.name, one.until, <a href={one.endHref}>{t.end(one.name)}</a>])}
          />
        )}
      </section>
    </>
  )
}
