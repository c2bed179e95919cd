import { z } from 'zod'
import type { Tx } from '../../../kernel/db/index.ts'
import { openChallenge } from '../challenge.ts'

const stepShape = z.object({ after: z.enum(['password', 'email-link']) })

/** What was given at the first step: the session that the second one opens is of that method. */
export type FirstStep = z.infer<typeof stepShape>['after']

/** Asks for a code after a first step. @returns the token, for the cookie `stepCookie` */
export const openSecondStep = (tx: Tx, { personId, after }: { personId: string; after: FirstStep }): Promise<string> =>
  openChallenge(tx, { purpose: 'second-factor', personId, payload: { after } })

export const firstStepOf = (payload: unknown): FirstStep => stepShape.parse(payload).after
