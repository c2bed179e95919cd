import { Button, control, HiddenKeys, Input } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { newMeetingState } from '../convene/convene-form.ts'
import { words as convening } from '../convene/words.ts'
import { words } from './words.ts'

interface FirstMeetingProps {
  lang: Language
  keys: FormKeys
  action: string
  /** What is said of a new meeting until somebody changes it. */
  usual: ReturnType<typeof newMeetingState>
}

const asked = filled({})

/** While those who work together have never met: the first meeting, in a day and two hours. */
export function FirstMeeting({ lang, keys, action, usual }: FirstMeetingProps) {
  const { labels, submit } = convening[lang]
  return (
    <form method="post" action={action} class="on-screen">
      <HiddenKeys keys={keys} />
      {Object.entries(usual.values).map(([name, [value = '']]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>{words[lang].first}</p>
      <Input {...control(asked, 'day', labels.day, lang)} type="date" class="govuk-input--width-10" />
      <div class="row">
        <Input {...control(asked, 'from', labels.from, lang)} type="time" class="govuk-input--width-10" />
        <Input {...control(asked, 'to', labels.to, lang)} type="time" class="govuk-input--width-10" />
      </div>
      <Button>{submit}</Button>
    </form>
  )
}
