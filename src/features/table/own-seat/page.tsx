import { control, Input, Textarea } from '../../../design/index.ts'
import { OwnPartFrame, type OwnPartFacts } from '../../collaboration/index.ts'
import { ownSeatNames } from './own-seat-form.ts'
import { words } from './words.ts'

/** What one organization is at the table to do, who represents it, and until when. */
export function OwnSeatPage(props: OwnPartFacts) {
  const { lang, state } = props
  const t = words[lang]
  return (
    <OwnPartFrame
      {...props}
      names={ownSeatNames}
      said={{ ...t, save: t.save }}
      before={<Textarea {...control(state, 'mandate', t.labels.mandate, lang, t.hints.mandate)} rows={3} />}
      after={<Input {...control(state, 'termUntil', t.labels.termUntil, lang, t.hints.termUntil)} type="date" />}
    />
  )
}
