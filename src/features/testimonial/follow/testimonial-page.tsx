import { Button, ButtonGroup, HiddenKeys, InsetText, SummaryList, Timeline } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SaidProps } from '../said.tsx'
import { Said } from '../said.tsx'
import type { TestimonialState } from '../rules.ts'
import { words as shared } from '../words.ts'
import { StateTag } from './page.tsx'
import { words } from './words.ts'

export interface TestimonialStep {
  when: string
  datetime: string
  title: string
}

export interface TestimonialPageProps {
  lang: Language
  said: SaidProps
  state: TestimonialState
  /** What happened, in order. */
  steps: readonly TestimonialStep[]
  /** What comes next, or cannot be, one sentence each. */
  notes: readonly string[]
  /** Who wrote it, as the reader knows them. */
  author: string
  organization: string
  /** null: not to be done, or not by this person. */
  acts: { edit: string | null; consent: string | null; agree: string | null; withdraw: string | null }
  /** Where a form resumes it; null: it cannot be. */
  resume: { action: string; version: number } | null
  keys: FormKeys
}

/** One testimonial, as its author or who answers for the organization follows it. */
export function TestimonialPage(props: TestimonialPageProps) {
  const { lang, said, state, steps, notes, acts, resume, keys } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].one}</h1>
      <p>
        <StateTag lang={lang} state={state} />
      </p>
      <Said {...said} />
      <SummaryList rows={[{ key: t.heads.author, value: `${props.author}, ${props.organization}` }]} />
      {notes.length > 0 && (
        <InsetText>
          {notes.map((note) => (
            <p>{note}</p>
          ))}
        </InsetText>
      )}
      <ButtonGroup>
        {acts.consent !== null && <Button href={acts.consent}>{t.acts.consent}</Button>}
        {acts.agree !== null && <Button href={acts.agree}>{t.acts.agree}</Button>}
        {acts.edit !== null && (
          <Button kind="secondary" href={acts.edit}>
            {t.acts.edit}
          </Button>
        )}
        {acts.withdraw !== null && <a href={acts.withdraw}>{state === 'draft' ? t.acts.discard : t.acts.withdraw}</a>}
      </ButtonGroup>
      {resume !== null && (
        <form method="post" action={resume.action}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="version" value={String(resume.version)} />
          <Button kind="secondary">{t.acts.resume}</Button>
        </form>
      )}
      <section>
        <h2>{t.steps}</h2>
        <Timeline items={steps.map((step, at) => ({ ...step, current: at === steps.length - 1 }))} />
      </section>
    </>
  )
}
