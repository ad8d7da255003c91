import styles from './Shortcuts.module.css';

type Props = Readonly<{ heading: string; rows: readonly (readonly [key: string, does: string])[] }>;

/** One group of keys, each with what it does. */
export function KeyRows({ heading, rows }: Props) {
  return (
    <div>
      <h3>{heading}</h3>
      <dl className={styles.rows}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
