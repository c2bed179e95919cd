import { toolItems, byLevel, levelNames } from '../shipped-tools.ts'
import { ItemList } from '../tool/answers.tsx'
import { ToolPage, type ToolProps } from '../tool/tool-frame.tsx'
import { words as practice } from '../words.ts'
import { words } from './words.ts'

/** The list of possible indicators, by where one notices them: never by how grave they are. */
export function SignsPage(props: ToolProps) {
  const { lang } = props
  const levels = byLevel('indicator')
  return (
    <ToolPage
      {...props}
      title={practice[lang].signs}
      lead={words[lang].lead}
      items={toolItems.filter(({ kind }) => kind === 'indicator')}
      paper={[{ title: null, levels }]}
    >
      {levels.map(({ level, items }) => (
        <section>
          <h2>{levelNames[level][lang]}</h2>
          <ItemList lang={lang} items={items} />
        </section>
      ))}
    </ToolPage>
  )
}
