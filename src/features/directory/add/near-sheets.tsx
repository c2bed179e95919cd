import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import { writeNumber } from '../../../kernel/phone/index.ts'
import { addresses } from '../addresses.ts'
import { formWords } from '../sheet-form/index.ts'
import { plainText } from '../text.ts'
import type { Near } from '../merge/queries.ts'
import { mayOnSheet } from '../rules.ts'
import { Button, control, Input, InsetText, Select } from '../../../design/index.ts'
import { sectorOf, sectors } from '../../../field/index.ts'

/** For which organization a curator writes. */
export function OrganizationFields({ lang, state }: { lang: Language; state: FormState }) {
  const t = formWords[lang]
  return (
    <section>
      <p class="mid">{t.organizationHint}</p>
      <div class="cols cols--2">
        <Input {...control(state, 'organizationFr', t.organizationFr, lang)} attributes={{ lang: 'fr' }} />
        <Input {...control(state, 'organizationEn', t.organizationEn, lang)} attributes={{ lang: 'en' }} />
      </div>
      <Select
        {...control(state, 'sector', t.sector, lang)}
        value={valueOf(state, 'sector')}
        items={[
          { value: '', text: t.chooseSector },
          ...sectors.map(({ code }) => ({ value: code, text: sectorOf(code).name[lang] })),
        ]}
      />
    </section>
  )
}

interface NearSheetsProps {
  lang: Language
  near: readonly Near[]
  who: Who
}

/** What may be the same, before anything is saved: « it is the same » opens it, the button says it is not. */
export function NearSheets({ lang, near, who }: NearSheetsProps) {
  const t = formWords[lang]
  return (
    <InsetText>
      <p role="alert">
        <strong>{t.nearTitle}</strong>
      </p>
      <p>{t.nearText}</p>
      <ul>
        {near.map((one) => {
          const name = plainText(one.name, lang)
          const why = [...(one.isSamePhone ? [t.nearPhone] : []), ...(one.isSameName ? [t.nearName] : [])].join(', ')
          return (
            <li>
              <strong>{name}</strong>
              {one.organization && `, ${plainText(one.organization, lang)}`}
              {one.phone && `, ${writeNumber(one.phone)}`} ({why})
              <br />
              <a
                href={
                  mayOnSheet(who, 'edit', one)
                    ? href(lang, addresses.editService, { id: one.id })
                    : href(lang, addresses.service, { code: one.id })
                }
                aria-label={`${t.isSame}, ${name}`}
              >
                {t.isSame}
              </a>
            </li>
          )
        })}
      </ul>
      <Button kind="secondary" name="different" value="yes">
        {t.isDifferent}
      </Button>
    </InsetText>
  )
}
