import { control, Textarea } from '../../../design/index.ts'
import { OwnPartFrame, type OwnPartFacts } from './frame.tsx'
import { partNames } from './own-part-form.ts'
import { words } from './words.ts'

/** What an organization brings, needs and cannot do, and who answers for it. */
export function OwnPartPage(props: OwnPartFacts) {
  const { lang, state } = props
  const t = words[lang]
  return (
    <OwnPartFrame
      {...props}
      names={partNames}
      said={t}
      before={
        <>
          <Textarea {...control(state, 'brings', t.labels.brings, lang, t.hints.brings)} rows={3} />
          <Textarea {...control(state, 'needs', t.labels.needs, lang)} rows={3} />
          <Textarea {...control(state, 'cannot', t.labels.cannot, lang, t.hints.cannot)} rows={3} />
        </>
      }
    />
  )
}
