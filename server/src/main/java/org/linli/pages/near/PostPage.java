package org.linli.pages.near;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.linli.neighbourhood.Post;
import org.linli.neighbourhood.PostChange;
import org.linli.neighbourhood.PostDeletion;
import org.linli.neighbourhood.PostEdits;
import org.linli.neighbourhood.Posts;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** One post, which its author may change and take back. */
@Controller
class PostPage {
  private static final String ONE = "/near/{id:[0-9]{1,18}}";
  private final Posts posts;
  private final PostEdits edits;
  private final PostDeletion deletion;
  private final PostForm fields;
  private final Desk desk;

  PostPage(Posts posts, PostEdits edits, PostDeletion deletion, PostForm fields, Desk desk) {
    this.posts = posts;
    this.edits = edits;
    this.deletion = deletion;
    this.fields = fields;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable long id) {
    var self = visit.member().id();
    var post = posts.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    return visit.page(
        "near/post", Map.of("item", NearItem.of(post), "mine", post.author().id() == self));
  }

  @GetMapping(ONE + "/edit")
  View form(Visit visit, @PathVariable long id) {
    var post = own(visit, id);
    var item = post.item() == null ? "" : post.item().id();
    return page(visit, Form.blank().with("content", post.content()).with("item", item), id);
  }

  @PostMapping(ONE + "/edit")
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    own(visit, id);
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    var content = fields.content(form, picture);
    var change =
        new PostChange(Optional.of(content), PostForm.item(form).or(() -> Optional.of("")));
    if (!form.refused()) {
      switch (edits.edit(id, desk.reader(visit), change)) {
        case EDITED -> {}
        case NO_SUCH_POST -> throw new NotHere();
        case UNKNOWN_ITEM -> form.refuse("item", "fault.item");
        case UNFIT -> form.refuse("content", "fault.content");
        case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
      }
    }
    return form.refused() ? page(visit, form, id) : visit.seeOther("/near/" + id, "toast.saved");
  }

  @PostMapping(ONE + "/delete")
  View delete(Visit visit, @PathVariable long id) {
    own(visit, id);
    if (!deletion.delete(id, desk.reader(visit))) {
      throw new NotHere();
    }
    return visit.seeOther("/near/mine", "toast.near.deleted");
  }

  private Post own(Visit visit, long id) {
    var self = visit.member().id();
    return posts
        .find(id, desk.reader(visit))
        .filter(post -> post.author().id() == self)
        .orElseThrow(NotHere::new);
  }

  private static View page(Visit visit, Form form, long id) {
    return visit.page("near/edit", form, Map.of("id", id));
  }
}
