import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, PrintButton, Table } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stages, type SchoolTool } from '../model.ts'
import { nameOf, namesOf, titleIn } from '../topics.ts'
import { words } from './words.ts'

export interface PlanPageProps {
  lang: Language
  organization: string
  tools: readonly { tool: SchoolTool; href: string }[]
  register: string
}

/** What a school has, by stage, with the stages that have nothing: to be read in a meeting, or printed. */
export function PlanPage({ lang, organization, tools, register }: PlanPageProps) {
  const t = words[lang]
  const unsaid = tools.filter(({ tool }) => tool.stages.length === 0)
  return (
    <>
      <h1>{t.title(organization)}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        {t.count(tools.length)} {t.counted}
      </p>
      <div class="on-screen">
        <ButtonGroup>
          <Button kind="secondary" href={register}>
            {t.register}
          </Button>
          <PrintButton />
        </ButtonGroup>
      </div>
      {stages.map((stage) => (
        <Stage
          lang={lang}
          name={nameOf('stage', stage, lang)}
          tools={tools.filter(({ tool }) => tool.stages.includes(stage))}
        />
      ))}
      {unsaid.length > 0 && <Stage lang={lang} name={t.noStage} tools={unsaid} />}
    </>
  )
}

function Stage({ lang, name, tools }: { lang: Language; name: string; tools: PlanPageProps['tools'] }) {
  const t = words[lang]
  return (
    <section>
      <h2>{name}</h2>
      {tools.length === 0 ? (
        <p>{t.gap}</p>
      ) : (
        <Table
          caption={name}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.tool }, { text: t.heads.kind }, { text: t.heads.subjects }, { text: t.heads.where }]}
          rows={tools.map(({ tool, href }): Child[] => [
            <>
              <a href={href}>{titleIn(tool, lang)}</a>
              {tool.withdrawnOn !== null && <div class="small mid">{t.out}</div>}
            </>,
            nameOf('kind', tool.kind, lang),
            tool.subjects.length === 0 ? '–' : namesOf('subject', tool.subjects, lang),
            [tool.offeredBy, tool.link].filter((part) => part !== null).join(', ') || '–',
          ])}
        />
      )}
    </section>
  )
}
