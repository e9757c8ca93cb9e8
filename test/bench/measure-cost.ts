export interface Cost {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

/** Does the work and tells what it cost this process; the agent and the bare loop are measured alike. */
export async function measureCost<Result>(work: () => Promise<Result>): Promise<{ result: Result; cost: Cost }> {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const milliseconds = performance.now() - started;
  const cpu = process.cpuUsage(cpuBefore);
  return { result, cost: { milliseconds, cpuMilliseconds: (cpu.user + cpu.system) / 1000 } };
}
