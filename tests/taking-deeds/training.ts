import { adds, type Deed } from './deed.ts'

/** Trainings, their sessions, and the places in them. */
export const trainingDeeds: Readonly<Record<string, Deed>> = {
  'training.offer': adds,
  'training.edit': { replaces: 'what is said of a training', on: 'training.editing' },
  'training.withdraw': {
    takes: 'the way to register, from everyone it is shown to',
    asked: 'training.withdrawing',
    back: 'put back on its page',
  },
  'training.put-back': adds,
  'training.add-session': adds,
  'training.edit-session': {
    replaces: 'the day, the hours, the place or the places of a session, which its people are told',
    on: 'training.editing-session',
  },
  'training.cancel-session': {
    takes: 'a session, from everyone who has a place in it',
    asked: 'training.cancelling-session',
    back: 'put back on its page, with the same places',
  },
  'training.resume-session': adds,
  'training.register': adds,
  'training.enroll': adds,
  'training.take-place': { harmless: 'takes the place that was offered; leaving it is the way back' },
  'training.leave-place': {
    takes: 'a place, from who had it',
    asked: 'training.leaving-place',
    back: 'they register again, if there is room',
  },
  'training.mark': {
    replaces: 'whether someone came; once the session is closed, only what was not noted, or noted as absent',
    on: 'training.attendance',
  },
  'training.ask': adds,
  'training.withdraw-certificate': {
    takes: 'a certificate, and what it counted for, from who held it',
    asked: 'training.withdrawing-certificate',
    back: 'put back from the attendance page, with the same code and count',
  },
  'training.put-certificate-back': { harmless: 'gives back what was withdrawn' },
  'training.close': {
    takes: 'the way to correct who came',
    asked: 'training.closing',
    back: 'numbers are corrected in the log of work',
  },
  'training.declare': adds,
  'training.settle': { harmless: 'answers what someone declared; what was refused can be confirmed after' },
  'training.withdraw-elsewhere': {
    takes: 'a declaration, with its proof, from who made it',
    asked: 'training.withdrawing-elsewhere',
    back: 'it is declared again',
  },
  'training.check': { harmless: 'only asks' },
}
