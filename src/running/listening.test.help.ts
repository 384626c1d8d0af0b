import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

export type RawClient = {
  socket: Socket
  /** Everything received so far. */
  said(): string
  /** Resolves once something received matches. */
  until(pattern: RegExp): Promise<void>
  ended: Promise<void>
}

/** A connection without a client that knows how to behave. */
export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.setEncoding('utf8').on('data', (piece: string) => {
    said += piece
  })
  socket.on('error', () => {})
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await once(socket, 'connect')
  return {
    socket,
    said: () => said,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(said)) resolve()
        }
        socket.on('data', look)
        socket.once('close', () => reject(new Error(`closed before ${pattern}: ${said}`)))
        look()
      }),
  }
}
