import { byLevel, levelNames, toolItems } from '../shipped-tools.ts'
import { ItemList } from '../tool/answers.tsx'
import { ToolPage, type ToolProps } from '../tool/tool-frame.tsx'
import { words as practice } from '../words.ts'
import { words } from './words.ts'

/** The grid: protective factors first, all in sight; risk factors one theme at a time, so that they are never the more numerous. */
export function GridPage(props: ToolProps) {
  const { lang } = props
  const t = words[lang]
  const factors = toolItems.filter(({ kind }) => kind !== 'indicator')
  const discussed = factors.filter(({ isDiscussed }) => isDiscussed)
  const ticked = (kind: 'protective-factor' | 'risk-factor') =>
    byLevel(kind).filter(({ level }) => level !== 'societal')
  return (
    <ToolPage
      {...props}
      title={practice[lang].grid}
      lead={t.lead}
      items={factors}
      paper={[
        { title: t.protective, levels: ticked('protective-factor') },
        { title: t.risk, levels: ticked('risk-factor') },
      ]}
      afterPaper={
        <p>
          <b>{t.onPaper}</b> {discussed.map(({ text }) => text[lang]).join(' ')}
        </p>
      }
    >
      <section>
        <h2>{t.protective}</h2>
        {ticked('protective-factor').map(({ level, items }) => (
          <>
            <h3>{levelNames[level][lang]}</h3>
            <ItemList lang={lang} items={items} />
          </>
        ))}
      </section>
      <section>
        <h2>{t.risk}</h2>
        <p>{t.riskText}</p>
        {ticked('risk-factor').map(({ level, items }) => (
          <details class="govuk-details" name="themes">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">{levelNames[level][lang]}</span>
            </summary>
            <ItemList lang={lang} items={items} />
          </details>
        ))}
      </section>
      <section>
        <h2>{t.discussed}</h2>
        <p>{t.discussedText}</p>
        <ItemList lang={lang} items={discussed} />
      </section>
    </ToolPage>
  )
}
