import { describe, expect, it } from 'vitest';
import { createResource } from './resource.ts';

/** A load whose answers a test gives by hand, in the order in which it was asked. */
function byHand() {
  const asked: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const load = () => {
    let [resolve, reject]: [(value: string) => void, (error: Error) => void] = [() => undefined, () => undefined];
    const promise = new Promise<string>((yes, no) => ([resolve, reject] = [yes, no]));
    asked.push({ resolve, reject });
    return promise;
  };
  return { asked, load };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('createResource(load)', () => {
  it('loads once, for all who look at it', async () => {
    const { asked, load } = byHand();
    const resource = createResource(load);
    resource.subscribe(() => undefined);
    resource.subscribe(() => undefined);
    void resource.value();
    expect(asked).toHaveLength(1);
    asked[0]?.resolve('figures');
    await settled();
    expect(resource.getSnapshot()).toEqual({ data: 'figures', error: null });
  });

  it('keeps what is there while it asks anew, and when that fails', async () => {
    const { asked, load } = byHand();
    const resource = createResource(load);
    resource.subscribe(() => undefined);
    asked[0]?.resolve('old');
    await settled();
    resource.reload();
    expect(resource.getSnapshot().data).toBe('old');
    asked[1]?.reject(new Error('gone'));
    await settled();
    expect(resource.getSnapshot()).toMatchObject({ data: 'old', error: { message: 'gone' } });
  });

  it('lets no late answer replace a newer one', async () => {
    const { asked, load } = byHand();
    const resource = createResource(load);
    resource.subscribe(() => undefined);
    resource.reload();
    asked[1]?.resolve('new');
    asked[0]?.resolve('old');
    await settled();
    expect(resource.getSnapshot().data).toBe('new');
  });

  it('can be tried again after a failure, and says that it loads', async () => {
    const { asked, load } = byHand();
    const resource = createResource(load);
    resource.subscribe(() => undefined);
    asked[0]?.reject(new Error('gone'));
    await settled();
    expect(resource.getSnapshot().error).not.toBeNull();
    resource.reload();
    expect(resource.getSnapshot()).toEqual({ data: undefined, error: null });
    asked[1]?.resolve('figures');
    await settled();
    expect(resource.getSnapshot().data).toBe('figures');
  });
});
