import type { Plain } from './canonical.ts'
import { must, Refused } from './refusal.ts'

/** Takes what must have one shape and gives it its type. @throws Refused when it has another */
export type Reader<T> = (value: Plain | undefined) => T

export const word =
  (pattern: RegExp): Reader<string> =>
  (value) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Refused('form')
    return value
  }

export const whole =
  (least: number, most: number = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most)
      throw new Refused('form')
    return value
  }

export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value) => {
    const found = words.find((one) => one === value)
    if (found === undefined) throw new Refused('form')
    return found
  }

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value)

/** At most `most` of them. */
export const listOf =
  <T>(read: Reader<T>, most: number): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) throw new Refused('form')
    return value.map((one: Plain) => read(one))
  }

/** An object with these members, all of them and no other. */
export const exactly =
  <T extends object>(members: { readonly [Name in keyof T]: Reader<T[Name]> }): Reader<T> =>
  (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Refused('form')
    const given = new Map(Object.entries(value))
    const names = Object.keys(members) as (keyof T & string)[]
    must(given.size === names.length && names.every((name) => given.has(name)), 'form')
    return Object.fromEntries(names.map((name) => [name, members[name](given.get(name))])) as T
  }

/** One of several shapes, told apart by the member `by`. */
export const eitherBy =
  <T>(by: string, shapes: Readonly<Record<string, Reader<T>>>): Reader<T> =>
  (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Refused('form')
    const name = new Map(Object.entries(value)).get(by)
    const read = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (!read) throw new Refused('form')
    return read(value)
  }
