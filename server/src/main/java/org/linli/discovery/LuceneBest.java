package org.linli.discovery;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * What fits best. Where more than a thousand fit, only the likeliest are looked at closely: of a
 * million that takes a tenth of the time, and on the first pages it finds the same.
 */
final class LuceneBest {
  private static final int LIKELIEST = 200;
  private static final int FIRST_PAGES = 40;

  private LuceneBest() {}

  static TopDocs of(IndexSearcher searcher, LuceneQueries queries, int most) throws IOException {
    var wanted = queries.ofKinds();
    if (most > FIRST_PAGES || !LuceneCount.isMany(searcher, wanted)) {
      return searcher.search(wanted, most);
    }
    var likely = searcher.search(queries.likely(), LIKELIEST);
    var best = new Closely(wanted).rescore(searcher, likely, most);
    var fits = best.scoreDocs.length == most && best.scoreDocs[most - 1].score >= 0;
    return fits
        ? new TopDocs(
            new TotalHits(LuceneCount.MANY, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO),
            best.scoreDocs)
        : searcher.search(wanted, most);
  }

  /** Ranks as the whole query says, whatever made them likely. */
  private static final class Closely extends QueryRescorer {
    Closely(Query query) {
      super(query);
    }

    @Override
    protected float combine(float likely, boolean fits, float score) {
      return fits ? score : -1;
    }
  }
}
