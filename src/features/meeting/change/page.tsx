import { Button, FormFrame, Radios } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { meetingNames } from '../convene/convene-form.ts'
import { MeetingFields } from '../convene/fields.tsx'
import { words as convening } from '../convene/words.ts'
import type { Scope } from './change-meeting.ts'
import { words } from './words.ts'

interface ChangePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** How many follow in the series; 0: none. */
  following: number
  scope: Scope
}

/** A meeting, moved or otherwise changed. */
export function ChangePage({ lang, action, keys, state, version, following, scope }: ChangePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={meetingNames}
        labels={convening[lang].labels}
        version={version}
      >
        <input type="hidden" name="repeat" value="no" />
        <MeetingFields lang={lang} state={state} />
        {following > 0 && (
          <Radios
            name="scope"
            legend={t.scope}
            value={scope}
            items={[
              { value: 'one', label: t.one },
              { value: 'following', label: t.following(following) },
            ]}
          />
        )}
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}
