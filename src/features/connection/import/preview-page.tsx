import type { Child } from 'hono/jsx'
import { ConfirmImport, Figures, NothingNew, PreviewHead, PreviewNotes, PreviewTable } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { noteSentence, type Note } from '../../../kernel/table/index.ts'
import type { Saying } from '../model.ts'
import { words as said } from '../said/words.ts'
import type { TiePlan } from './plan-ties.ts'
import { words } from './words.ts'

interface TiesPreviewPageProps {
  lang: Language
  fileName: string
  plan: TiePlan
  /** Headings that were not read. */
  unknown: readonly string[]
  notes: readonly Note[]
  keys: FormKeys
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
  action: string
  cancelHref: string
  tiesHref: string
}

/** Most rows, and most problems, on the page. */
const shown = 100

export function TiesPreviewPage(props: TiesPreviewPageProps) {
  const { lang, plan, refusal } = props
  const t = words[lang]
  const n = (value: number) => formatNumber(value, lang)
  const counts = ['rows', 'fresh', 'same', 'unsaid', 'leftOut'] as const
  const countOf = {
    rows: plan.rows,
    fresh: plan.fresh.length,
    same: plan.same,
    unsaid: plan.unsaid,
    leftOut: plan.leftOut,
  }
  return (
    <>
      <PreviewHead title={t.previewTitle(props.fileName)} lead={t.previewLead} refusal={refusal} />
      <Figures items={counts.map((one) => ({ value: n(countOf[one]), label: t.counts[one] }))} />
      {plan.fresh.length === 0 ? (
        <NothingNew
          text={t.nothingNew}
          see={{ label: t.see, href: props.tiesHref }}
          another={{ label: t.another, href: props.cancelHref }}
        />
      ) : (
        <ConfirmImport
          action={props.action}
          keys={props.keys}
          confirm={t.confirm(plan.fresh.length)}
          cancel={t.cancel}
          cancelHref={props.cancelHref}
        />
      )}
      <Problems lang={lang} plan={plan} />
      <Rows lang={lang} plan={plan} />
      <PreviewNotes
        title={t.notesTitle}
        sentences={[
          ...(props.unknown.length > 0 ? [t.unknownColumns(props.unknown.join(', '))] : []),
          ...props.notes.map((note) => noteSentence(note, lang)),
        ]}
      />
    </>
  )
}

function Problems({ lang, plan: { problems } }: Pick<TiesPreviewPageProps, 'lang' | 'plan'>) {
  const t = words[lang]
  if (problems.length === 0) return <></>
  return (
    <PreviewTable
      title={t.problemsTitle(problems.length)}
      first={problems.length > shown ? t.first(shown, problems.length) : null}
      head={[{ text: t.problemHeads.place }, { text: t.problemHeads.value }, { text: t.problemHeads.problem }]}
      rows={problems.slice(0, shown).map(({ place, value, code }): Child[] => [place, value, t.problems[code]])}
    />
  )
}

function Rows({ lang, plan: { fresh } }: Pick<TiesPreviewPageProps, 'lang' | 'plan'>) {
  const t = words[lang]
  if (fresh.length === 0) return <></>
  const inWords = ({ says, isShown }: { says: Saying; isShown: boolean }): string => {
    const { sayings, shown: isSeen, notShown } = said[lang]
    return says === 'none' ? sayings.none : `${sayings[says]}, ${isShown ? isSeen : notShown}`
  }
  return (
    <PreviewTable
      title={t.rowsTitle}
      first={fresh.length > shown ? t.first(shown, fresh.length) : null}
      firstCellIsHeader={false}
      head={[
        { text: t.rowHeads.line, numeric: true },
        { text: t.rowHeads.partner },
        { text: t.rowHeads.says },
        { text: t.rowHeads.now },
      ]}
      rows={fresh
        .slice(0, shown)
        .map((one): Child[] => [
          formatNumber(one.line, lang),
          nameIn(one.partner, lang),
          inWords(one),
          one.now === null ? <span class="mid">{said[lang].unknown}</span> : inWords(one.now),
        ])}
    />
  )
}
