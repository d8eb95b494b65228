/*
 * Setup of a queue for tests: binds two ports, keeps what comes in the shared memory that `data` gives, and can be told
 * to throw, to wait or to end the thread by a datagram's first byte.
 */
const THROW = 1
const WAIT = 2
const EXIT = 3

export default function setup(host, { queue, data }) {
  const { order, places, gate } = data
  host.bind({ family: 4, port: 5000 }, (skb) => {
    const command = skb.payload[0]
    if (command === THROW) throw new Error('told to')
    if (command === WAIT) {
      Atomics.store(gate, 1, 1)
      Atomics.notify(gate, 1)
      Atomics.wait(gate, 0, 0)
    }
    if (command === EXIT) process.exit(7)
    const at = Atomics.add(places, queue, 1)
    order[queue * 4096 + at] = skb.view.getUint32(skb.payloadOffset + 4)
    if (skb.timestamp !== 100 + skb.sourcePort) Atomics.add(places, 63, 1)
  })
  host.bind({ family: 4, port: 5001 })
}
