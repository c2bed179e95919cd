import {
  Button,
  ButtonGroup,
  control,
  Details,
  FormFrame,
  InsetText,
  Input,
  Select,
  Textarea,
} from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { proposalNames } from './proposal-form.ts'
import { words } from './words.ts'

export interface ProposePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** Version of the adopted definition that is shown; 0: none. */
  seen: number
  /** Where the person may propose; the first is chosen. */
  seats: readonly { value: string; text: string }[]
  /** What a proposal counts for besides, by whose it may be. */
  counts: readonly ('leads' | 'leads-one' | 'coordinates')[]
  /** What the term means today: in the glossary, and in the network; null: nothing there. */
  shipped: string | null
  stands: string | null
  /** The proposal that is before the organizations, when it stops this one. */
  open: { href: string; text: string } | null
}

export function ProposePage(props: ProposePageProps) {
  const { lang, state, seats } = props
  const t = words[lang]
  const other = otherLanguage(lang)
  const hasOther = ['termOther', 'definitionOther'].some((name) => state.errors[name] || state.values[name]?.[0])
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Today {...props} />
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={state}
        names={proposalNames}
        version={props.seen}
      >
        {seats.length > 1 ? (
          <Select {...control(state, 'seat', t.seat, lang)} items={seats} />
        ) : (
          <input type="hidden" name="seat" value={seats[0]?.value ?? ''} />
        )}
        <Input {...control(state, 'term', t.term, lang, t.termHint)} />
        <Textarea {...control(state, 'definition', t.definition, lang, t.definitionHint)} />
        <Details summary={t.other} open={hasOther}>
          <Input {...control(state, 'termOther', t.termOther, lang, t.termOtherHint)} attributes={{ lang: other }} />
          <Textarea {...control(state, 'definitionOther', t.definitionOther, lang)} attributes={{ lang: other }} />
        </Details>
        {props.counts.map((one) => (
          <p class="mid">{t.counts[one]}</p>
        ))}
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={props.backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

/** For who may not propose. */
export function NoSeatPage({ lang, backHref }: { lang: Language; backHref: string }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.noSeat}</p>
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}

function Today({ lang, shipped, stands, open }: ProposePageProps) {
  const t = words[lang]
  return (
    <>
      {open && (
        <InsetText>
          <p>
            <b>{t.underReview}</b>
          </p>
          <p>{open.text}</p>
          <p>
            <a href={open.href}>{t.seeOpen}</a>
          </p>
        </InsetText>
      )}
      {stands && (
        <InsetText>
          <p>
            <b>{t.stands}</b>
          </p>
          <p>{stands}</p>
        </InsetText>
      )}
      {shipped && (
        <InsetText>
          <p>
            <b>{t.shipped}</b>
          </p>
          <p>{shipped}</p>
        </InsetText>
      )}
    </>
  )
}
