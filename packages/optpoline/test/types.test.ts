// Types: a target or an argument that does not fit is refused where it is written.
//
// The lines are checked by the compiler (`npm run types`); what they describe is never run, because most of
// it is wrong. Each `@ts-expect-error` is an error by itself as soon as its line compiles.
import {
  type AnyFunction,
  type ConditionalStaticCall,
  configure,
  type DynamicCall,
  type DynamicMethod,
  dynamicCall,
  dynamicMethod,
  type Observable,
  on,
  type Returning0StaticCall,
  type StaticCall,
  type StaticKey,
  sites,
  staticCall,
  staticKey,
} from 'optpoline'
import { rfc } from 'optpoline/rfc'
import { describe, expectTypeOf, test } from 'vitest'

interface Packet {
  readonly length: number
}
interface Socket {
  readonly port: number
}
type Handler = (packet: Packet, device: string) => boolean
type Method = (this: Socket, packet: Packet) => number

/** Takes code that only the compiler looks at. */
function compilesAs(_code: () => unknown): void {}

describe('a dynamic call', () => {
  const site = dynamicCall<Handler>('types.call')

  test('takes its target, the arguments of the target, and answers as the target does', () => {
    expectTypeOf(site).toEqualTypeOf<DynamicCall<Handler>>()
    expectTypeOf(site).toExtend<Observable>()
    expectTypeOf(site).parameters.toEqualTypeOf<[target: Handler, packet: Packet, device: string]>()
    expectTypeOf(site).returns.toBeBoolean()
    compilesAs(() => site((packet) => packet.length > 0, { length: 1 }, 'eth0'))
    compilesAs(() => site(() => true, { length: 1 }, 'eth0'))
  })

  test('refuses a target that takes or answers something else', () => {
    // @ts-expect-error the target takes a number where the site passes a packet
    compilesAs(() => site((packet: number) => packet > 0, { length: 1 }, 'eth0'))
    // @ts-expect-error the target needs a third argument
    compilesAs(() => site((_p: Packet, _d: string, _more: number) => true, { length: 1 }, 'eth0'))
    // @ts-expect-error the target answers a string
    compilesAs(() => site(() => 'yes', { length: 1 }, 'eth0'))
    // @ts-expect-error no function
    compilesAs(() => site(null, { length: 1 }, 'eth0'))
    // @ts-expect-error a function or nothing
    compilesAs((maybe?: Handler) => site(maybe, { length: 1 }, 'eth0'))
  })

  test('refuses arguments that the target does not take', () => {
    const handler: Handler = () => true
    // @ts-expect-error the device is missing
    compilesAs(() => site(handler, { length: 1 }))
    // @ts-expect-error no packet
    compilesAs(() => site(handler, 7, 'eth0'))
    // @ts-expect-error one too many
    compilesAs(() => site(handler, { length: 1 }, 'eth0', 1))
    // @ts-expect-error no target
    compilesAs(() => site())
  })

  test('keeps optional and rest parameters as they are', () => {
    const optional = dynamicCall<(first: number, second?: string) => void>('types.optional')
    const rest = dynamicCall<(...all: number[]) => number>('types.rest')
    compilesAs(() => optional(() => undefined, 1))
    compilesAs(() => optional(() => undefined, 1, 'second'))
    // @ts-expect-error the second is a string
    compilesAs(() => optional(() => undefined, 1, 2))
    compilesAs(() => rest((first) => first, 1, 2, 3))
    // @ts-expect-error numbers alone
    compilesAs(() => rest((first) => first, 1, '2'))
  })

  test('takes options that fit its type', () => {
    compilesAs(() => dynamicCall<Handler>('named', { arity: 2 }))
    compilesAs(() => dynamicCall<Handler>('named', { policy: rfc }))
    compilesAs(() => dynamicCall<(a: number, b?: number) => void>('named', { arity: 1 }))
    // @ts-expect-error the target takes two arguments
    compilesAs(() => dynamicCall<Handler>('named', { arity: 3 }))
    // @ts-expect-error a policy is a value, not its name
    compilesAs(() => dynamicCall<Handler>('named', { policy: 'rfc' }))
    // @ts-expect-error no such option
    compilesAs(() => dynamicCall<Handler>('named', { branches: 2 }))
    // @ts-expect-error a site has a name
    compilesAs(() => dynamicCall<Handler>())
    // @ts-expect-error the name is a string
    compilesAs(() => dynamicCall<Handler>(7))
    // @ts-expect-error no function type
    compilesAs(() => dynamicCall<string>('named'))
  })

  test('may have any function type', () => {
    expectTypeOf<Handler>().toExtend<AnyFunction>()
    expectTypeOf<Method>().toExtend<AnyFunction>()
    expectTypeOf<() => void>().toExtend<AnyFunction>()
    expectTypeOf<string>().not.toExtend<AnyFunction>()
  })
})

describe('a dynamic method', () => {
  const site = dynamicMethod<Method>('types.method')
  const socket: Socket = { port: 53 }

  test('takes its target, the receiver and the arguments', () => {
    expectTypeOf(site).toEqualTypeOf<DynamicMethod<Method>>()
    expectTypeOf(site).parameters.toEqualTypeOf<[target: Method, receiver: Socket, packet: Packet]>()
    expectTypeOf(site).returns.toBeNumber()
    compilesAs(() =>
      site(
        function (packet) {
          return this.port + packet.length
        },
        socket,
        { length: 1 },
      ),
    )
  })

  test('refuses another receiver, target or argument', () => {
    const method: Method = () => 1
    // @ts-expect-error a packet is no socket
    compilesAs(() => site(method, { length: 1 }, { length: 1 }))
    // @ts-expect-error the receiver is missing
    compilesAs(() => site(method, { length: 1 }))
    // @ts-expect-error a socket is no packet
    compilesAs(() => site(method, socket, socket))
    const ofPackets = function (this: Packet) {
      return this.length
    }
    // @ts-expect-error the target is a method of packets
    compilesAs(() => site(ofPackets, socket, { length: 1 }))
    // @ts-expect-error the target takes one argument
    compilesAs(() => dynamicMethod<Method>('named', { arity: 2 }))
  })
})

describe('a static call', () => {
  const handler: Handler = () => true

  test('is called as its target is', () => {
    const call = staticCall(handler)
    expectTypeOf(call).toEqualTypeOf<StaticCall<Handler>>()
    expectTypeOf(call).parameters.toEqualTypeOf<[packet: Packet, device: string]>()
    expectTypeOf(call).returns.toBeBoolean()
    expectTypeOf(call.target).toEqualTypeOf<Handler>()
    // @ts-expect-error the device is missing
    compilesAs(() => call({ length: 1 }))
    // @ts-expect-error the target is read, and updated with update
    compilesAs(() => Object.assign(call, { target: (call.target = handler) }))
  })

  test('refuses an update to a target that does not fit', () => {
    const call = staticCall(handler)
    compilesAs(() => call.update((packet) => packet.length > 0))
    // @ts-expect-error answers a number
    compilesAs(() => call.update(() => 1))
    // @ts-expect-error takes a number
    compilesAs(() => call.update((packet: number) => packet > 0))
    // @ts-expect-error needs a third argument
    compilesAs(() => call.update((_p: Packet, _d: string, _more: number) => true))
    // @ts-expect-error only a conditional call may be without a target
    compilesAs(() => call.update(null))
    // @ts-expect-error a target is needed
    compilesAs(() => staticCall())
    // @ts-expect-error a target is needed
    compilesAs(() => staticCall<Handler>(null))
  })

  test('takes options that fit its type', () => {
    compilesAs(() => staticCall(handler, { name: 'named', arity: 2 }))
    // @ts-expect-error the target takes two arguments
    compilesAs(() => staticCall(handler, { arity: 1 }))
    // @ts-expect-error the name is a string
    compilesAs(() => staticCall(handler, { name: 7 }))
    // @ts-expect-error a static call learns nothing
    compilesAs(() => staticCall(handler, { policy: rfc }))
  })

  test('that is conditional answers undefined too, and may lose its target', () => {
    const call = staticCall.conditional<Handler>()
    expectTypeOf(call).toEqualTypeOf<ConditionalStaticCall<Handler>>()
    expectTypeOf(call).parameters.toEqualTypeOf<[packet: Packet, device: string]>()
    expectTypeOf(call).returns.toEqualTypeOf<boolean | undefined>()
    expectTypeOf(call.target).toEqualTypeOf<Handler | null>()
    compilesAs(() => call.update(null))
    compilesAs(() => call.update(handler))
    // @ts-expect-error answers a number
    compilesAs(() => call.update(() => 1))
    // @ts-expect-error the answer may be undefined
    compilesAs((): boolean => call({ length: 1 }, 'eth0'))
  })

  test('that answers 0 without a target has targets that answer numbers', () => {
    const call = staticCall.returning0<(packet: Packet) => number>()
    expectTypeOf(call).toEqualTypeOf<Returning0StaticCall<(packet: Packet) => number>>()
    expectTypeOf(call).returns.toBeNumber()
    expectTypeOf(call.target).toEqualTypeOf<((packet: Packet) => number) | null>()
    compilesAs(() => call.update(null))
    compilesAs(() => call.update((packet) => packet.length))
    // @ts-expect-error answers a string
    compilesAs(() => call.update(() => '0'))
    // @ts-expect-error targets answer booleans
    compilesAs(() => staticCall.returning0<Handler>())
  })
})

describe('a static key', () => {
  test('answers a boolean and takes nothing', () => {
    const key = staticKey(false, { name: 'types.key' })
    expectTypeOf(key).toEqualTypeOf<StaticKey>()
    expectTypeOf(key).parameters.toEqualTypeOf<[]>()
    expectTypeOf(key).returns.toBeBoolean()
    expectTypeOf(key.count).toBeNumber()
    // @ts-expect-error a key takes no argument
    compilesAs(() => key(true))
    // @ts-expect-error enable takes no argument
    compilesAs(() => key.enable(true))
    // @ts-expect-error the count is read alone
    compilesAs(() => Object.assign(key, { count: (key.count = 3) }))
    // @ts-expect-error the initial value is a boolean
    compilesAs(() => staticKey(1))
    // @ts-expect-error the initial value is needed
    compilesAs(() => staticKey())
    // @ts-expect-error no such option
    compilesAs(() => staticKey(false, { arity: 0 }))
  })
})

describe('the rest of the package', () => {
  test('lists sites and tells events by their names', () => {
    expectTypeOf(sites).returns.toEqualTypeOf<Observable[]>()
    compilesAs(() => on('promote', ({ site, branches }) => `${site.name}: ${branches.join()}`))
    // @ts-expect-error no such event
    compilesAs(() => on('unpatch', () => undefined))
    // @ts-expect-error a patch tells no branches
    compilesAs(() => on('patch', ({ branches }) => branches))
  })

  test('is configured with booleans', () => {
    compilesAs(() => configure({ promote: false }))
    // @ts-expect-error the setting is a boolean
    compilesAs(() => configure({ promote: 'off' }))
    // @ts-expect-error no such setting
    compilesAs(() => configure({ promote: true, branches: 8 }))
    // @ts-expect-error the setting is needed
    compilesAs(() => configure({}))
  })
})
