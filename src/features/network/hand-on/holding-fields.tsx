import { Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Holding } from '../../../kernel/feature/index.ts'
import { words as shared } from '../words.ts'
import { mayStay, needOfRest, restField, staysValue, takersOf, toColleagues, type Asked } from './asked.ts'
import { words } from './words.ts'

interface HoldingFieldsProps {
  lang: Language
  state: FormState
  asked: Asked
}

/** Each thing that a person holds, with « to whom? »; then what stays with those who lead. */
export function HoldingFields(props: HoldingFieldsProps) {
  const { lang, asked, state } = props
  const t = words[lang]
  const toLeads = asked.holdings.filter(({ goesTo }) => goesTo === 'leads')
  const need = needOfRest(asked)
  const isNarrowed = toColleagues(asked).some((one) => takersOf(asked, one).length < asked.colleagues.length)
  return (
    <>
      {isNarrowed && <p class="mid">{t.readersCannot}</p>}
      {asked.holdings.map((holding) => (
        <HoldingField {...props} holding={holding} />
      ))}
      {need !== null && (
        <Select
          name={restField}
          label={t.rest}
          hint={t.restHint}
          error={state.errors[restField]}
          value={valueOf(state, restField)}
          items={[{ value: '', text: shared[lang].nobody }, ...optionsOf(takersOf(asked, { needs: need }))]}
        />
      )}
      {toLeads.length > 0 && (
        <>
          <h3>{t.toLeads}</h3>
          <ul>
            {toLeads.map(({ label, hint }) => (
              <li>
                {label} {hint && <span class="mid">{hint}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const optionsOf = (people: ReturnType<typeof takersOf>) =>
  people.map(({ personId, name }) => ({ value: personId, text: name }))

function HoldingField({ lang, state, asked, holding }: HoldingFieldsProps & { holding: Holding }) {
  const t = words[lang]
  const { field, label, hint, goesTo } = holding
  if (goesTo === 'leads') return <></>
  if (goesTo !== 'colleague')
    return (
      <Radios
        name={field}
        legend={label}
        hint={hint}
        error={state.errors[field]}
        value={valueOf(state, field) || goesTo[0]?.value}
        items={goesTo}
      />
    )
  const stays = mayStay(asked, holding)
  return (
    <Select
      name={field}
      label={t.toWhom(label)}
      hint={hint}
      error={state.errors[field]}
      value={valueOf(state, field)}
      items={[
        ...(stays ? [{ value: staysValue, text: t.stays }] : [{ value: '', text: shared[lang].nobody }]),
        ...optionsOf(takersOf(asked, holding)),
      ]}
    />
  )
}
