import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.Linli;
import org.linli.platform.SecretKey;
import org.linli.vision.face.Embedding;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The server as it is, with what only a measurement needs: answers of so many bytes to compare
 * with, one of them after reading a row, and a town that has written for years.
 */
@RestController
public class MeasuredServer {
  private static final String PROSE =
      """
      我们小区三号楼的电梯又坏了，物业说要等一个星期才有人来修。楼上住着好几位老人，每天买菜都要爬十二层，\
      大家能不能一起想个办法？我问过隔壁单元，他们去年也遇到过，后来是业委会动用维修基金，三天就修好了。\
      "申请表"在物业前台可以领，签字的住户要超过三分之二。需要帮忙跑腿的话，周末我和几个年轻人都在，\
      可以先帮老人把米和油送上去；腿脚不便的，在群里说一声就行。另外提醒一句，消防通道不要再停电动车了。\n\
      """;
  private static final int BATCH = 1_000;
  private static final long FIRST_STRANGER = 1_000_000_000;
  private static final int VOCABULARY = 50_000;
  private static final List<String> KNOWN =
      List.of(
          ("小区 电梯 物业 维修 老人 医院 医保 报销 社区 邻居 孩子 学校 作业 数学 英语 手机 电脑 网络 密码 银行 养老 补贴 "
                  + "申请 材料 身份证 户口 租房 合同 押金 装修 防水 水管 漏水 垃圾 分类 回收 家电 冰箱 空调 洗衣机 宠物 小狗 小猫 "
                  + "阳台 种菜 番茄 浇水 花卉 太极拳 广场舞 噪音 活动 端午 中秋 志愿者 报名 火锅 饺子 面粉 高血压 糖尿病 饮食 跌倒 "
                  + "急救 图书馆 借书 公园 停车 充电 自行车 地铁 公交 快递 团购 水果 蔬菜 早餐 理发 裁缝 钥匙 门锁 灯泡 窗户")
              .split(" "));
  private final JdbcClient jdbc;
  private final Ledger ledger;
  private final SecretKey key;

  MeasuredServer(JdbcClient jdbc, Ledger ledger, SecretKey key) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.key = key;
  }

  public static void main(String[] args) {
    new SpringApplicationBuilder(Linli.class, MeasuredServer.class).run(args);
  }

  @GetMapping(path = "/api/bench/echo", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] echo(@RequestParam("bytes") int bytes) {
    return filled(bytes);
  }

  @GetMapping(path = "/api/bench/row", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] row(@RequestParam("question_id") long id, @RequestParam("bytes") int bytes) {
    var title =
        jdbc.sql("select title from knowledge.question where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    return filled(title.isEmpty() ? 0 : bytes);
  }

  /** What somebody does meanwhile, so that nothing can be answered from memory. */
  @PostMapping("/api/bench/write")
  void write(@RequestParam("question_id") long id) {
    jdbc.sql("update knowledge.question set views = views + 1 where id = :id")
        .param("id", id)
        .update();
  }

  /**
   * Payments among 10,000 members as fast as so many can, in batches; answers how many a second.
   */
  @PostMapping("/api/bench/transfers")
  double transfers(
      @RequestParam("threads") int threads,
      @RequestParam("batch") int batch,
      @RequestParam("seconds") int seconds)
      throws InterruptedException {
    var made = new LongAdder();
    var begun = System.nanoTime();
    var end = begun + seconds * 1_000_000_000L;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var thread = 0; thread < threads; thread++) {
        pool.execute(() -> {
          while (System.nanoTime() < end) {
            made.add(ledger.moveAll(Stream.generate(this::payment).limit(batch).toList()).size());
          }
        });
      }
    }
    return made.sum() * 1e9 / (System.nanoTime() - begun);
  }

  private Transfer payment() {
    var random = ThreadLocalRandom.current();
    var member = new Purse.OfMember(random.nextLong(10_000));
    var key = "bench:" + random.nextLong() + ":" + random.nextLong();
    return random.nextBoolean()
        ? new Transfer(key, new Purse.Gateway(), member, 1_000, null, PayType.TOP_UP, 0)
        : new Transfer(key, member, new Purse.Platform(), 1, PayType.ARTICLE, null, 0);
  }

  private static byte[] filled(int bytes) {
    var body = new byte[bytes];
    Arrays.fill(body, (byte) 'x');
    return body;
  }

  /** Fills the database and answers the ids of questions with thirty answers. */
  @PostMapping("/api/bench/fill")
  String fill(@RequestParam("questions") int questions, @RequestParam("answers") int answers) {
    jdbc.sql(
            """
            insert into identity.account (nickname, level, user_group, experience, created_at)
            select '邻居' || n, 1 + n % 3, 1, n % 500, now() from generate_series(1, 20000) n
            """)
        .update();
    jdbc.sql(
            """
            insert into knowledge.question
              (account_id, editor_id, title, description, state, anonymous, follows, views,
               created_at, edited_at, reading_seconds)
            select 1 + (n * 7919) % 20000, 1, substr(:prose, 1 + n % 90, 12 + n % 15),
                   substr(repeat(:prose, 3), 1 + n % 60, 60 + (n * 31) % 240), 'NORMAL', n % 20 = 0,
                   n % 9, n % 1000,
                   now() - (:questions - n) * interval '10 minutes',
                   now() - (:questions - n) * interval '10 minutes', 30
            from generate_series(1, :questions) n
            """)
        .param("prose", PROSE)
        .param("questions", questions)
        .update();
    jdbc.sql(
            """
            insert into knowledge.question_tag (question_id, tag_id, place, shown, asked_at)
            select q.id, 1 + (q.id * 13 + place * 17) % 55, place, true, q.created_at
            from knowledge.question q cross join generate_series(0, 2) place
            """)
        .update();
    jdbc.sql(
            """
            insert into knowledge.answer
              (question_id, account_id, editor_id, content, kind, state, anonymous, agrees,
               created_at, edited_at, reading_seconds)
            select case when n <= 3000 then 1 + n % 100
                   else 101 + (n::bigint * 7919) % (:questions - 100) end,
                   1 + (n::bigint * 104729) % 20000, 1,
                   substr(repeat(:prose, 3), 1 + n % 60, 80 + (n * 37) % 240), 'ORDINARY', 'NORMAL',
                   n % 25 = 0, n % 40, now() - interval '1 day' - n * interval '3 minutes',
                   now() - interval '1 day' - n * interval '3 minutes', 30
            from generate_series(1, :answers) n
            """)
        .param("prose", PROSE)
        .param("questions", questions)
        .param("answers", answers)
        .update();
    jdbc.sql(
            """
            update knowledge.question q set answers = a.answers, agrees = a.agrees
            from (
              select question_id, count(*) as answers, sum(agrees) as agrees
              from knowledge.answer group by question_id) as a
            where a.question_id = q.id
            """)
        .update();
    jdbc.sql("vacuum analyze").update();
    return thirty().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** A group in which its owner alone has spoken for years; answers its id. */
  @PostMapping("/api/bench/talk")
  long talk(@RequestParam("account") long account, @RequestParam("messages") int messages) {
    var group =
        jdbc.sql(
                """
                insert into "group".chat
                  (owner_id, name, description, portrait, listed, members, places, created_at,
                   talked_at)
                values (:account, '老街坊', '', '', true, 1, :messages, now(), now())
                returning id
                """)
            .param("account", account)
            .param("messages", messages)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into "group".member (group_id, account_id, rank, since)
            values (:group, :account, 0, now())
            """)
        .param("group", group)
        .param("account", account)
        .update();
    jdbc.sql(
            """
            insert into "group".message
              (group_id, place, account_id, type, content, state, created_at)
            select :group, n, :account, 0, substr(repeat(:prose, 2), 1 + n % 60, 20 + n % 80),
                   'NORMAL', now() - (:messages - n) * interval '1 minute'
            from generate_series(1, :messages) n
            """)
        .param("group", group)
        .param("account", account)
        .param("prose", PROSE)
        .param("messages", messages)
        .update();
    jdbc.sql("vacuum analyze").update();
    return group;
  }

  /** Questions of words that stand as often as words do: the second half as often as the first. */
  @PostMapping("/api/bench/library")
  void library(@RequestParam("questions") int questions) {
    var random = new Random(7);
    for (var done = 0; done < questions; done += BATCH) {
      var titles = Stream.generate(() -> words(random, 5)).limit(BATCH).toArray(String[]::new);
      var texts = Stream.generate(() -> words(random, 50)).limit(BATCH).toArray(String[]::new);
      jdbc.sql(
              """
              insert into knowledge.question
                (account_id, editor_id, title, description, state, anonymous, follows, views,
                 created_at, edited_at, reading_seconds)
              select 1, 1, title, text, 'NORMAL', false, n % 9, 0,
                     now() - (:done + n) * interval '5 minutes', now(), 30
              from unnest(:titles, :texts) with ordinality as one (title, text, n)
              """)
          .param("titles", titles)
          .param("texts", texts)
          .param("done", done)
          .update();
    }
    jdbc.sql("vacuum analyze").update();
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> word((int) Math.pow(VOCABULARY, random.nextDouble())))
        .limit(count)
        .collect(Collectors.joining(" "));
  }

  /** The word of this rank: the first ones Chinese, others that a member may have made up. */
  private static String word(int rank) {
    return rank < KNOWN.size() ? KNOWN.get(rank) : KNOWN.get(rank % KNOWN.size()) + "w" + rank;
  }

  /** Asks for a new index, or answers how far it is. */
  @PostMapping("/api/bench/rebuild")
  String rebuild(@RequestParam("id") long id) {
    return id == 0
        ? jdbc.sql("insert into discovery.search_rebuild (asked_at) values (now()) returning id")
            .query(String.class)
            .single()
        : jdbc.sql("select state from discovery.search_rebuild where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
  }

  /**
   * Posts of a province with eleven cities, a quarter of them in the densest, each in the middle of
   * its square as the server would have kept it.
   */
  @PostMapping("/api/bench/posts")
  void posts(@RequestParam("posts") int posts) {
    jdbc.sql(
            """
            with told as (
              select n, city, sqrt(-2 * ln(1 - random())) as far, 2 * pi() * random() as turn
              from generate_series(1, :posts) n,
                lateral (select width_bucket(random(), array[0, 0.25, 0.4, 0.52, 0.6, 0.68, 0.75,
                  0.81, 0.86, 0.9, 0.93]) as city where n > 0) which),
            placed as (
              select n, (floor(1000 * ((array[30.25, 29.87, 28.0, 30.0, 29.08, 30.75, 28.66, 30.87,
                     28.94, 28.45, 29.98])[city] + 0.05 * far * cos(turn))) + 0.5) / 1000
                     as latitude,
                   (array[120.16, 121.55, 120.7, 120.58, 119.65, 120.75, 121.42, 120.09, 118.87,
                     119.92, 122.2])[city] + 0.055 * far * sin(turn) as longitude
              from told),
            squared as (
              select n, latitude, (floor((longitude + 180) / 360 * squares) + 0.5) * 360 / squares
                     - 180 as longitude
              from placed,
                lateral (select floor(360000 * cos(radians(latitude))) as squares) row),
            numbered as (
              select n, latitude, longitude,
                     floor((longitude + 180) / 360 * 16777216)::bigint as across,
                     floor((latitude + 90) / 180 * 16777216)::bigint as up
              from squared)
            insert into neighbourhood.post
              (account_id, content, latitude, longitude, cell, state, created_at, changed_at)
            select (select min(id) from identity.account),
                   substr(repeat(:prose, 2), 1 + n % 60, 20 + n % 80), latitude, longitude,
                   (select sum(((across >> bit & 1) << 2 * bit) + ((up >> bit & 1) << 2 * bit + 1))
                    from generate_series(0, 23) bit),
                   'NORMAL', now() - (:posts - n) * interval '1 second',
                   now() - (:posts - n) * interval '1 second'
            from numbered
            order by n
            """)
        .param("posts", posts)
        .param("prose", PROSE)
        .update();
    jdbc.sql("vacuum analyze").update();
  }

  /** Faces of nobody in the first group, and a group without any. */
  @PostMapping("/api/bench/faces")
  void faces(@RequestParam("faces") int faces) {
    var random = new Random(7);
    for (var done = 0; done < faces; done += BATCH) {
      var count = Math.min(BATCH, faces - done);
      var sealed = new byte[count][];
      for (var i = 0; i < count; i++) {
        sealed[i] = key.encrypt("face " + (FIRST_STRANGER + done + i), face(random).bytes());
      }
      jdbc.sql(
              """
              insert into face.face
                (account_id, group_id, model, embedding, content, consent, registered_at)
              select :first + n - 1, 1, 'MobileFaceNet', sealed, '', 'APP', now()
              from unnest(:sealed) with ordinality as one (sealed, n)
              """)
          .param("first", FIRST_STRANGER + done)
          .param("sealed", sealed)
          .update();
    }
    jdbc.sql("insert into face.face_group (name, content, created_at) values ('空', '', now())")
        .update();
    jdbc.sql("update face.face_group set revision = revision + 1000000").update();
    jdbc.sql("vacuum analyze").update();
  }

  private static Embedding face(Random random) {
    var numbers = new float[Embedding.DIMENSIONS];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return Embedding.of(numbers);
  }

  /**
   * Members in groups, the numbers of whose accounts and groups are those that it answers and the
   * following; the token of a member is his number in 32 hex digits.
   */
  @PostMapping("/api/bench/crowd")
  String crowd(@RequestParam("members") int members, @RequestParam("group") int group) {
    var account =
        jdbc.sql(
                """
                with made as (
                  insert into identity.account (nickname, level, user_group, created_at)
                  select '邻居' || n, 1, 1, now() from generate_series(1, :members) n
                  returning id),
                signed as (
                  insert into identity.session
                    (token_hash, account_id, kind, opened_at, expires_at)
                  select sha256(convert_to(lpad(to_hex(id), 32, '0'), 'UTF8')), id, 'QUESTIONS', now(),
                         now() + interval '90 days'
                  from made)
                select min(id) from made
                """)
            .param("members", members)
            .query(Long.class)
            .single();
    var chat =
        jdbc.sql(
                """
                with made as (
                  insert into "group".chat
                    (owner_id, name, description, portrait, listed, members, created_at, talked_at)
                  select :account + (n - 1) * :group, '楼道' || n, '', '', true, :group, now(), now()
                  from generate_series(1, :members / :group) n
                  returning id)
                select min(id) from made
                """)
            .param("members", members)
            .param("group", group)
            .param("account", account)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into "group".member (group_id, account_id, rank, since)
            select :chat + (n - 1) / :group, :account + n - 1,
                   case when (n - 1) % :group = 0 then 0 else 2 end, now()
            from generate_series(1, :members) n
            """)
        .param("members", members)
        .param("group", group)
        .param("account", account)
        .param("chat", chat)
        .update();
    jdbc.sql("vacuum analyze").update();
    return account + " " + chat;
  }

  private List<Long> thirty() {
    return jdbc.sql("select id from knowledge.question where answers = 30 order by id limit 100")
        .query(Long.class)
        .list();
  }
}
