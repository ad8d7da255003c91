import { QueryClient } from '@tanstack/react-query';
import { DatasetError } from './datasetError.ts';

/** A client for files that never change while a built page is open: no refetching on focus, one retry for a lost network. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && error instanceof DatasetError && error.fault.kind === 'network',
        retryDelay: 300,
      },
    },
  });
  if (import.meta.hot) {
    import.meta.hot.on('cited-figures:changed', () => void client.invalidateQueries());
  }
  return client;
}
