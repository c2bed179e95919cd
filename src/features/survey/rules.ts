import { isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { Survey, SurveyState } from './model.ts'

/** What a person is to a survey: leads its organization, or works there. Nobody else has to do with it. */
export const surveyRelations = ['lead', 'member'] as const
export type SurveyRelation = (typeof surveyRelations)[number]

export const surveyDeeds = ['see', 'edit', 'open', 'print', 'close', 'read', 'confirm', 'withdraw', 'put-back'] as const
export type SurveyDeed = (typeof surveyDeeds)[number]

/** A survey as it stands; one that was taken down is so whatever it was. */
export type Standing = SurveyState | 'withdrawn'

const everyone = ['lead', 'member'] as const
const nobody = [] as const

/** What can be done with a survey as it stands, and who may. The database says the same; closed is for good. */
export const surveyRights: Readonly<Record<Standing, Rights<SurveyDeed, SurveyRelation>>> = {
  draft: {
    see: everyone,
    edit: ['lead'],
    open: ['lead'],
    print: nobody,
    close: nobody,
    read: nobody,
    confirm: nobody,
    withdraw: ['lead'],
    'put-back': nobody,
  },
  open: {
    see: everyone,
    edit: nobody,
    open: nobody,
    print: everyone,
    close: ['lead'],
    read: nobody,
    confirm: nobody,
    withdraw: ['lead'],
    'put-back': nobody,
  },
  closed: {
    see: everyone,
    edit: nobody,
    open: nobody,
    print: nobody,
    close: nobody,
    read: everyone,
    confirm: ['lead'],
    withdraw: nobody,
    'put-back': nobody,
  },
  withdrawn: {
    see: everyone,
    edit: nobody,
    open: nobody,
    print: nobody,
    close: nobody,
    read: nobody,
    confirm: nobody,
    withdraw: nobody,
    'put-back': ['lead'],
  },
}

export const standingOf = ({ state, withdrawnOn }: Pick<Survey, 'state' | 'withdrawnOn'>): Standing =>
  withdrawnOn === null ? state : 'withdrawn'

type Person = Pick<Who, 'led' | 'organizations'>

/** Every relation of a person to the surveys of an organization; none for a stranger. */
const surveyRelationsOf = (who: Person, organizationId: string): SurveyRelation[] => [
  ...(leads(who, organizationId) ? (['lead'] as const) : []),
  ...(worksAt(who, organizationId) ? (['member'] as const) : []),
]

export const mayOnSurvey = (
  who: Person,
  deed: SurveyDeed,
  survey: Pick<Survey, 'organizationId' | 'state' | 'withdrawnOn'>,
): boolean => isAllowed(surveyRights[standingOf(survey)], deed, surveyRelationsOf(who, survey.organizationId))

/** Fewest answers of what is shown: of a whole survey, and of each group in it. */
export const fewestAnswers = 5

/** More people answered than were said to be there: somebody may have answered more than once. */
export const hasTooMany = ({ expected }: Pick<Survey, 'expected'>, answered: number): boolean => answered > expected

/** What becomes of a result: in the log of work at once, after its organization kept it, or not. */
export function useOf(
  survey: Pick<Survey, 'expected' | 'confirmedOn' | 'questionnaire'>,
  answered: number,
): 'used' | 'to-confirm' | 'too-few' | 'own' {
  if (answered < fewestAnswers) return 'too-few'
  if (hasTooMany(survey, answered) && survey.confirmedOn === null) return 'to-confirm'
  return survey.questionnaire.evidence === null ? 'own' : 'used'
}

/** Surveys that an organization may prepare in a day. */
export const preparedPerDay = 20

/** Answers that one survey takes in an hour, each process by itself: thirteen classes of thirty. */
export const answersPerHour = 400
