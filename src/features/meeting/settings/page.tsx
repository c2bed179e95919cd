import { Button, Checkboxes, control, FormFrame, Input, Select } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as convening } from '../convene/words.ts'
import { meetingZones } from '../model.ts'
import { words } from './words.ts'

interface SettingsPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Only a table publishes its meetings. */
  mayPublish: boolean
}

const settingsNames = ['quorum', 'place', 'timeZone', 'isPublished'] as const

/** How members of a collaboration meet. */
export function SettingsPage({ lang, action, keys, state, version, mayPublish }: SettingsPageProps) {
  const t = words[lang]
  const { labels, hints } = t
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={settingsNames}
        labels={labels}
        version={version}
      >
        <Input
          {...control(state, 'quorum', labels.quorum, lang, hints.quorum)}
          inputmode="numeric"
          class="govuk-input--width-3"
        />
        <Input {...control(state, 'place', labels.place, lang)} />
        <Select
          {...control(state, 'timeZone', labels.timeZone, lang)}
          items={meetingZones.map((zone) => ({ value: zone, text: convening[lang].zones[zone] }))}
        />
        {mayPublish && (
          <Checkboxes
            name="isPublished"
            legend={labels.isPublished}
            values={state.values['isPublished'] ?? []}
            items={[{ value: 'yes', label: t.publish, hint: hints.published }]}
          />
        )}
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}
